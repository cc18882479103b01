namespace StaticArchive.Publish.Models;

/// <summary>A work of the reference index.</summary>
public sealed record WorkPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

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
    public required string PublicationLine { get; init; }

    /// <summary>Cite box.</summary>
    public required CiteBoxModel Cite { get; init; }

    /// <summary>The paper of this archive that it is.</summary>
    public PageLink? Paper { get; init; }

    /// <summary>Fields of the record.</summary>
    public required IReadOnlyList<PageLink> Fields { get; init; }

    /// <summary>Its entries as printed; those that are the same letter for letter are one.</summary>
    public required IReadOnlyList<PrintedEntry> Entries { get; init; }

    /// <summary>In how many places that is.</summary>
    public int EntryCount => Entries.Sum(occurrence => occurrence.ListedIn.Count + occurrence.MentionedIn.Count);

    /// <summary>Why several entries are one work, a sentence a reason.</summary>
    public required IReadOnlyList<string> MergedBecause { get; init; }

    /// <summary>Works that may be the same, though nothing proves it.</summary>
    public required IReadOnlyList<PageLink> Resembles { get; init; }

    /// <summary>Fields in which its entries disagree.</summary>
    public required IReadOnlyList<DisagreementModel> Disagreements { get; init; }

    /// <summary>Passages that cite it, by document.</summary>
    public required IReadOnlyList<PassageGroup> CitingPassages { get; init; }

    /// <summary>How many passages cite it.</summary>
    public required int PassageCount { get; init; }

    /// <summary>Whether someone wrote the record by hand.</summary>
    public required bool IsCurated { get; init; }
}
