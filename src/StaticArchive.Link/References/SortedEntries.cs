using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>
/// The works that records make. They hang on what the records say and on their order, and not on where exactly in its
/// text an entry stands: a sentence that is changed above a list leaves every work as it was.
/// </summary>
/// <param name="Works">Works by id, each with the places of its records among all.</param>
/// <param name="Messages">What there is to say.</param>
internal sealed record SortedEntries(IReadOnlyList<SortedEntries.SortedWork> Works, IReadOnlyList<Message> Messages)
{
    /// <summary>1. records of one work are brought together; 2. each work gets one record; 3. and its id.</summary>
    public static SortedEntries Build(IReadOnlyList<ReferenceEntry> entries, CuratedReferences curated)
    {
        var messages = new List<Message>();
        var places = new Dictionary<Occurrence, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, entry) in entries.Index().Where(pair => pair.Item.Occurrence is not null))
        {
            places.Add(entry.Occurrence!, i);
        }

        var clusters = WorkClusterer.Find(entries, new CuratorDecisions(entries, curated, messages));
        var known = new TitleWordFrequency(entries);
        var works = Concurrency.Map(clusters, cluster => WorkRecordMerger.Merge(cluster, known));
        var ids = WorkIdGenerator.Generate([.. works.Select(work => work.Item)]);
        return new SortedEntries(
            [
                .. works
                    .Select(
                        (work, i) =>
                            new SortedWork(
                                work with
                                {
                                    Id = ids[i],
                                    Occurrences = [],
                                },
                                [.. work.Occurrences.Select(print => places[print])]
                            )
                    )
                    .OrderBy(sorted => sorted.Work.Id, StringComparer.Ordinal),
            ],
            messages
        );
    }

    /// <summary>The works with the occurrences of records that say the same in the same order.</summary>
    public IReadOnlyList<Work> WithOccurrences(IReadOnlyList<ReferenceEntry> entries) =>
        [
            .. Works.Select(sorted =>
                sorted.Work with
                {
                    Occurrences = [.. sorted.EntryIndices.Select(i => entries[i].Occurrence!)],
                }
            ),
        ];

    /// <summary>A work, and where its records stand among all.</summary>
    /// <param name="Work">The work, without its occurrences.</param>
    /// <param name="EntryIndices">Places of the records that have one.</param>
    internal sealed record SortedWork(Work Work, IReadOnlyList<int> EntryIndices);

    /// <summary>A record without the span of its entry.</summary>
    /// <param name="Item">What it says.</param>
    /// <param name="Paper">The paper whose record it is.</param>
    /// <param name="Position">Its place in its document.</param>
    /// <param name="Curated">The record written by hand that it is.</param>
    /// <param name="Source">Document and block of the entry, whether a list holds it, and the entry as printed.</param>
    public sealed record EntryContent(
        CslItem Item,
        string? Paper,
        int Position,
        CuratedRecord? Curated,
        (string, string, bool, string)? Source
    )
    {
        /// <summary>What a record says.</summary>
        public static EntryContent From(ReferenceEntry entry) =>
            new(
                entry.Item,
                entry.Paper,
                entry.Position,
                entry.Curated,
                entry.Occurrence is { } at ? (at.Document, at.Block, at.IsInReferenceList, at.Raw) : null
            );
    }
}
