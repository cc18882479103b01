using StaticArchive.Model.Localization;

namespace StaticArchive.Model;

/// <summary>The settings of <c>archive.yml</c>, overridden by those of the command line.</summary>
public sealed record Settings
{
    /// <summary>Title of the archive.</summary>
    public string Title { get; init; } = "An archive of papers";

    /// <summary>One or two sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47 tag of the site's own words and, unless a paper says otherwise, of the papers.</summary>
    public string Language { get; init; } = "en";

    /// <summary>BCP 47 tag of the language that the site speaks to its readers, one of those it can.</summary>
    public string InterfaceLanguage { get; init; } = InterfaceLanguages.Default;

    /// <summary>Words of the interface that the archive puts in place of the theme's.</summary>
    public IReadOnlyList<PhraseOverride> Phrases { get; init; } = [];

    /// <summary>Where the site is published, ending in a slash; null when not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of the repository on a forge; null when there is none.</summary>
    public string? Repository { get; init; }

    /// <summary>Branch that contributions are proposed against.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>A mail address for readers, as written.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// The contact where a mail program takes it for an address (<c>keeper@archive.example</c>); null for anything else
    /// that was written there.
    /// </summary>
    public string? ContactMail =>
        Contact is { } contact
        && contact.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && at < contact.Length - 1
        && contact.All(sign => char.IsLetterOrDigit(sign) || "@.-_+".Contains(sign, StringComparison.Ordinal))
            ? contact
            : null;

    /// <summary>Who holds rights in the archive's own words.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of the licence of the archive's own words.</summary>
    public string? Licence { get; init; }

    /// <summary>
    /// The picture that stands for the archive where someone shares a link to it; null where it has none.
    /// </summary>
    public ImageFile? OpenGraphImage { get; init; }

    /// <summary>What is seen on it.</summary>
    public string? OpenGraphImageAlt { get; init; }

    /// <summary>Which works have a page of their own.</summary>
    public PagePolicy WorkPages { get; init; }

    /// <summary>Which people have a page of their own.</summary>
    public PagePolicy PeoplePages { get; init; }

    /// <summary>Whether records of papers are offered in all formats, not only in those most tools read.</summary>
    public bool HasAllExports { get; init; }

    /// <summary>Organisations that events and texts name.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>Kinds of event beyond the built-in ones.</summary>
    public IReadOnlyList<string> EventKinds { get; init; } = [];

    /// <summary>Stretches of time shown behind the timeline.</summary>
    public IReadOnlyList<Era> Eras { get; init; } = [];

    /// <summary>Charts of events a year.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];
}
