using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// One record of a work before it is known which records are the same work: an entry of a list, a curated record, a
/// paper of the archive.
/// </summary>
/// <param name="Item">Its fields.</param>
/// <param name="Keys">What it is compared by.</param>
internal sealed record ReferenceEntry(CslItem Item, MatchKeys Keys)
{
    /// <summary>Where it is printed; null for a curated record and a paper.</summary>
    public Occurrence? Occurrence { get; init; }

    /// <summary>The record someone wrote.</summary>
    public CuratedRecord? Curated { get; init; }

    /// <summary>Id of the paper of this archive.</summary>
    public string? Paper { get; init; }

    /// <summary>Its place among the prints of its document, by where they begin in the text.</summary>
    public int Position { get; init; }

    /// <summary>Where it comes from, in words.</summary>
    public string Source => Occurrence?.Document ?? Paper ?? Curated!.Id;

    /// <summary>An entry; those that share their fields share their keys.</summary>
    public static ReferenceEntry From(Occurrence occurrence, ReferenceEntryCache known) =>
        new(occurrence.Item, known.GetKeys(occurrence.Item)) { Occurrence = occurrence };

    /// <summary>A curated record.</summary>
    public static ReferenceEntry From(CuratedRecord record) =>
        new(record.Item, MatchKeys.From(record.Item)) { Curated = record };

    /// <summary>A paper of the archive.</summary>
    public static ReferenceEntry From(Paper paper) => new(paper.Item, MatchKeys.From(paper.Item)) { Paper = paper.Id };
}
