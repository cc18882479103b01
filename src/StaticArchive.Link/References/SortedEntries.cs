using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>
/// The works of all entries. They depend on the fields and the order of the entries, and not on the offsets of an entry
/// in its text: a sentence that is changed above a list leaves every work as it was.
/// </summary>
/// <param name="Works">Works in order of their ids.</param>
/// <param name="Messages">Messages of the clustering.</param>
internal sealed record SortedEntries(IReadOnlyList<SortedEntries.SortedWork> Works, IReadOnlyList<Message> Messages)
{
    /// <summary>1. entries of one work are clustered; 2. each work gets one record; 3. and its id.</summary>
    public static SortedEntries Build(IReadOnlyList<ReferenceEntry> entries, CuratedReferences curated)
    {
        var messages = new List<Message>();
        var indices = new Dictionary<Occurrence, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, entry) in entries.Index().Where(pair => pair.Item.Occurrence is not null))
        {
            indices.Add(entry.Occurrence!, i);
        }

        var corrected = CorrectedWorks.Find(entries, curated);
        var decisions = new CuratorDecisions(entries, curated, messages);
        decisions.AddSame(corrected.Pairs);
        UnusedListFinder.Report(entries, curated, corrected.Pairs, messages);
        var clusters = WorkClusterer.Find(entries, decisions);
        var known = new TitleWordFrequency(entries);
        var works = Concurrency.Map(clusters, cluster => WorkRecordMerger.Merge(cluster, known));
        var ids = corrected.Keep(WorkIdGenerator.Generate([.. works.Select(work => work.Item)]), works);
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
                                    Resembles = clusters[i].Resembles.Select(other => ids[other]).ToArray(),
                                },
                                work.Occurrences.Select(occurrence => indices[occurrence]).ToArray()
                            )
                    )
                    .OrderBy(sorted => sorted.Work.Id, StringComparer.Ordinal),
            ],
            messages
        );
    }

    /// <summary>The works with the occurrences of entries that have the same content in the same order.</summary>
    public IReadOnlyList<Work> WithOccurrences(IReadOnlyList<ReferenceEntry> entries) =>
        [
            .. Works.Select(sorted =>
                sorted.Work with
                {
                    Occurrences = sorted.EntryIndices.Select(i => entries[i].Occurrence!).ToArray(),
                }
            ),
        ];

    /// <summary>A work, and the indices of its entries.</summary>
    /// <param name="Work">The work, without its occurrences.</param>
    /// <param name="EntryIndices">Indices of its entries in a document among all entries.</param>
    internal sealed record SortedWork(Work Work, IReadOnlyList<int> EntryIndices);

    /// <summary>An occurrence without its offsets and fields.</summary>
    /// <param name="Document">Id of the document.</param>
    /// <param name="Block">Id of the block.</param>
    /// <param name="IsInReferenceList">Whether a reference list holds it.</param>
    /// <param name="Note">The note that holds it.</param>
    /// <param name="Raw">The entry as printed.</param>
    public sealed record EntrySource(string Document, string Block, bool IsInReferenceList, string? Note, string Raw);

    /// <summary>An entry without its offsets.</summary>
    /// <param name="Item">Its fields.</param>
    /// <param name="Paper">Id of the paper of the archive; null for all else.</param>
    /// <param name="Position">Its index among the entries of its document.</param>
    /// <param name="Repeats">The position of the entry of its document that it prints again.</param>
    /// <param name="Curated">The curated record; null for all else.</param>
    /// <param name="Source">The entry in a document; null for a curated record and a paper.</param>
    public sealed record EntryContent(
        CslItem Item,
        string? Paper,
        int Position,
        int? Repeats,
        CuratedRecord? Curated,
        EntrySource? Source
    )
    {
        /// <summary>The content of an entry.</summary>
        public static EntryContent From(ReferenceEntry entry) =>
            new(
                entry.Item,
                entry.Paper,
                entry.Position,
                entry.Repeats,
                entry.Curated,
                entry.Occurrence is { } at
                    ? new EntrySource(at.Document, at.Block, at.IsInReferenceList, at.Note, at.Raw)
                    : null
            );
    }
}
