namespace StaticArchive.Publish.Html.Pages;

/// <summary>A work of the reference index.</summary>
public sealed record WorkPage
{
    /// <summary>Frame of the page.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The work as an OpenURL, for reference managers that look for one.</summary>
    public string? Coins { get; init; }

    /// <summary>What citations call it.</summary>
    public required string Label { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Authors in reading order.</summary>
    public required string Authors { get; init; }

    /// <summary>Its year as citations print it: <c>2003a</c>, <c>in press</c>, <c>n.d.</c></summary>
    public required string Year { get; init; }

    /// <summary>Where it came out.</summary>
    public required string Kicker { get; init; }

    /// <summary>Cite box.</summary>
    public required CiteBox Cite { get; init; }

    /// <summary>The paper of this archive that it is.</summary>
    public PageLink? Paper { get; init; }

    /// <summary>Fields of the record.</summary>
    public required IReadOnlyList<PageLink> Fields { get; init; }

    /// <summary>Every print of its entry, those that are letter for letter the same as one.</summary>
    public required IReadOnlyList<PrintLine> Prints { get; init; }

    /// <summary>How many prints that are.</summary>
    public int Places => Prints.Sum(print => print.Listed.Count + print.Named.Count);

    /// <summary>Why several entries are one work, a sentence a reason.</summary>
    public required IReadOnlyList<string> MergedBecause { get; init; }

    /// <summary>Fields in which prints disagree.</summary>
    public required IReadOnlyList<DisagreementLine> Disagreements { get; init; }

    /// <summary>Passages that cite it, by document.</summary>
    public required IReadOnlyList<CitingDocument> Citing { get; init; }

    /// <summary>How many passages cite it.</summary>
    public required int Passages { get; init; }

    /// <summary>Whether someone wrote the record by hand.</summary>
    public required bool Curated { get; init; }
}

/// <summary>An entry, with every place that prints it so.</summary>
/// <param name="Raw">The entry as printed.</param>
/// <param name="Listed">The documents that have it in their references, each leading to the entry.</param>
/// <param name="Named">The documents that name it elsewhere.</param>
public sealed record PrintLine(string Raw, IReadOnlyList<PageLink> Listed, IReadOnlyList<PageLink> Named);

/// <summary>A field in which prints disagree.</summary>
/// <param name="Field">The field in words.</param>
/// <param name="Values">Each value with the documents that print it.</param>
public sealed record DisagreementLine(string Field, IReadOnlyList<(string Value, IReadOnlyList<PageLink> Places)> Values);

/// <summary>Passages of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">Its passages, each leading to its place.</param>
public sealed record CitingDocument(PageLink Document, IReadOnlyList<CitingPassage> Passages);

/// <summary>A passage and the place it leads to.</summary>
/// <param name="Passage">Its words.</param>
/// <param name="Href">The place.</param>
public sealed record CitingPassage(Passage Passage, string Href);
