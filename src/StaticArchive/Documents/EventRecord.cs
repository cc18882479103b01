namespace StaticArchive.Documents;

/// <summary>An event as a file of <c>input/timeline/</c> states it, checked but not yet tied to the texts.</summary>
public sealed record EventRecord
{
    /// <summary>Address within the timeline.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>One sentence or less.</summary>
    public required string Title { get; init; }

    /// <summary>Kind, e.g. <c>policy</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it was only planned.</summary>
    public bool Planned { get; init; }

    /// <summary>Where it happened.</summary>
    public string? Location { get; init; }

    /// <summary>Id of the organisation it happened to.</summary>
    public string? Organisation { get; init; }

    /// <summary>Passages that say so.</summary>
    public IReadOnlyList<QuoteRecord> Evidence { get; init; } = [];

    /// <summary>Works or addresses that say so.</summary>
    public IReadOnlyList<EventSource> Sources { get; init; } = [];

    /// <summary>Where they disagree.</summary>
    public IReadOnlyList<DisputeRecord> Disputed { get; init; } = [];

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>Id of the event that a plan came to.</summary>
    public string? Outcome { get; init; }
}

/// <summary>A passage named by its words.</summary>
/// <param name="Paper">Id of the paper.</param>
/// <param name="Document">Stem of the document; null for any document of the paper, the main one first.</param>
/// <param name="Quote">The words.</param>
/// <param name="Prefix">The words before, where the quote stands several times.</param>
/// <param name="Suffix">The words after.</param>
/// <param name="Place">Where the quote stands in the file.</param>
public sealed record QuoteRecord(string Paper, string? Document, string Quote, string? Prefix, string? Suffix, Place Place)
{
    /// <summary>Id or title of the section to look in first.</summary>
    public string? Section { get; init; }
}

/// <summary>A work of the reference index, or a page elsewhere.</summary>
/// <param name="Reference">Id of a work; null for a page elsewhere.</param>
/// <param name="Url">Address of the page.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Date">When, as stated.</param>
public sealed record EventSource(string? Reference, string? Url, string? Title, string? Publisher, string? Date);

/// <summary>One side of a disagreement.</summary>
/// <param name="Field"><c>date</c>, <c>count</c> or <c>title</c>.</param>
/// <param name="Value">What this side says.</param>
/// <param name="Evidence">Passages that say so.</param>
/// <param name="Sources">Sources that say so.</param>
/// <param name="Preferred">Whether the archive follows it.</param>
/// <param name="Because">Why, or why not.</param>
public sealed record DisputeRecord(string Field, string Value, IReadOnlyList<QuoteRecord> Evidence, IReadOnlyList<EventSource> Sources, bool Preferred, string? Because);
