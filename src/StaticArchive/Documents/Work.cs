namespace StaticArchive.Documents;

/// <summary>A work of the reference index, however many lists print it.</summary>
public sealed record Work
{
    /// <summary>Surnames, year and suffix: <c>dickinson-peck-davidson-2007</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its record: curated, or the best print.</summary>
    public required CslItem Item { get; init; }

    /// <summary>Every place that prints an entry for it.</summary>
    public required IReadOnlyList<Occurrence> Occurrences { get; init; }

    /// <summary>Ids of the citations that mean it.</summary>
    public IReadOnlyList<string> CitedBy { get; init; } = [];

    /// <summary>Why several entries are one work.</summary>
    public IReadOnlyList<Merge> MergedBecause { get; init; } = [];

    /// <summary>Fields in which prints disagree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Id of the paper of this archive that it is.</summary>
    public string? Paper { get; init; }

    /// <summary>Whether someone wrote the record by hand.</summary>
    public bool Curated { get; init; }
}

/// <summary>One print of a work.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">The entry in the document's text.</param>
/// <param name="Raw">The entry as printed.</param>
/// <param name="Item">The fields of this print.</param>
/// <param name="Listed">Whether it stands in the document's reference list; else it is named elsewhere (a series list).</param>
public sealed record Occurrence(string Document, string Block, Span Span, string Raw, CslItem Item, bool Listed);

/// <summary>Why two records are one work.</summary>
/// <param name="First">Where the one comes from: the id of a document, of a paper, or of a curated record.</param>
/// <param name="Second">Where the other comes from.</param>
/// <param name="Reason">What they have in common, in words and without a full stop.</param>
public sealed record Merge(string First, string Second, string Reason)
{
    /// <summary>All of it as a sentence.</summary>
    public string Sentence => $"{First} and {Second}: {Reason}.";
}

/// <summary>A field in which prints of one work differ.</summary>
/// <param name="Field">CSL name.</param>
/// <param name="Values">The values, with the document of each.</param>
public sealed record Disagreement(string Field, IReadOnlyList<(string Value, string Document)> Values);
