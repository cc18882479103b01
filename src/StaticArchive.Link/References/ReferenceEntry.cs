using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// One record of a work before it is known which records are the same work: an entry of a list, a curated record, a
/// paper of the archive.
/// </summary>
/// <param name="Item">Its fields.</param>
internal sealed record ReferenceEntry(CslItem Item)
{
    /// <summary>
    /// Its match keys. They follow from its fields, and a cache does not keep them: where no entry has changed since
    /// the build before, nothing is compared, and they were most of what there was to read back.
    /// </summary>
    [field: NonSerialized]
    public MatchKeys Keys
    {
        get => field ??= MatchKeys.From(Item);
        init;
    }

    /// <summary>The entry in a document; null for a curated record and a paper.</summary>
    public Occurrence? Occurrence { get; init; }

    /// <summary>The curated record; null for all else.</summary>
    public CuratedRecord? Curated { get; init; }

    /// <summary>Id of the paper of this archive; null for all else.</summary>
    public string? Paper { get; init; }

    /// <summary>Its index among the entries of its document, in order of their start in the text.</summary>
    public int Position { get; init; }

    /// <summary>
    /// <see cref="Position"/> of the entry of its document that a full reference in a note prints again; null for none.
    /// </summary>
    public int? Repeats { get; init; }

    /// <summary>The id of its document, of the paper or of the curated record.</summary>
    public string Source => Occurrence?.Document ?? Paper ?? Curated!.Id;

    /// <summary>An entry; those that share their fields share their keys.</summary>
    public static ReferenceEntry From(Occurrence occurrence, ReferenceEntryCache known) =>
        new(occurrence.Item) { Keys = known.GetKeys(occurrence.Item), Occurrence = occurrence };

    /// <summary>A curated record.</summary>
    public static ReferenceEntry From(CuratedRecord record) => new(record.Item) { Curated = record };

    /// <summary>A paper of the archive.</summary>
    public static ReferenceEntry From(Paper paper) => new(paper.Item) { Paper = paper.Id };
}
