namespace StaticArchive.Documents;

/// <summary>What <c>archive.yml</c> says, with the command line's say over it.</summary>
public sealed record Settings
{
    /// <summary>Title of the archive.</summary>
    public string Title { get; init; } = "An archive of papers";

    /// <summary>One or two sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47 tag of the site's own words and, unless a paper says otherwise, of the papers.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where the site is published, ending in a slash; null when not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of the repository on a forge; null when there is none.</summary>
    public string? Repository { get; init; }

    /// <summary>Branch that contributions are proposed against.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>A mail address for readers.</summary>
    public string? Contact { get; init; }

    /// <summary>Who holds rights in the archive's own words.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of the licence of the archive's own words.</summary>
    public string? Licence { get; init; }

    /// <summary>The picture that stands for the archive where someone shares a link to it; null where it has none.</summary>
    public Picture? Card { get; init; }

    /// <summary>What is seen on it.</summary>
    public string? CardAlt { get; init; }

    /// <summary>Organisations that events and texts name.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>Kinds of event beyond the built-in ones.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Stretches of time shown behind the timeline.</summary>
    public IReadOnlyList<Era> Eras { get; init; } = [];

    /// <summary>Charts of events a year.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];
}

/// <summary>An organisation that events and texts name.</summary>
/// <param name="Id">Address within <c>/organisations/</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names the texts use.</param>
/// <param name="Type">The archive's own word for what it is, e.g. <c>department</c>.</param>
public sealed record Organisation(string Id, string Name, IReadOnlyList<string> Aliases, string? Type);

/// <summary>A named stretch of time.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Date">EDTF interval.</param>
/// <param name="Note">What it was.</param>
public sealed record Era(string Title, string Date, string? Note);

/// <summary>A chart that counts events by year.</summary>
public sealed record Chart
{
    /// <summary>Address within the timeline: <c>#chart-&lt;id&gt;</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of event that is counted.</summary>
    public required string Kind { get; init; }

    /// <summary>Type of organisation that is counted; null for all.</summary>
    public string? OrganisationType { get; init; }

    /// <summary>First year.</summary>
    public required int From { get; init; }

    /// <summary>Last year.</summary>
    public required int To { get; init; }

    /// <summary>What the reader has to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it stands for a lost chart and is not its authors' own.</summary>
    public bool Reconstruction { get; init; }

    /// <summary>Numbers that a source states for a year, zeros included.</summary>
    public IReadOnlyList<StatedCount> Stated { get; init; } = [];
}

/// <summary>A source's own number for a year of a chart.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">The number.</param>
/// <param name="Says">What the source says.</param>
/// <param name="Sources">Who says so.</param>
public sealed record StatedCount(int Year, int Count, string Says, IReadOnlyList<EventSource> Sources);
