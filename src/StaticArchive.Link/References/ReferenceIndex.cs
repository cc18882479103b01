using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>The one index of works that all papers share.</summary>
/// <param name="Works">Works in order of their ids, without the citations of them.</param>
/// <param name="Papers">The archive's papers, their records completed from recommended citations.</param>
public sealed record ReferenceIndex(IReadOnlyList<Work> Works, IReadOnlyList<Paper> Papers)
{
    private readonly Lazy<IReadOnlyDictionary<(string Document, string Block), string>> _workIdsByBlock = new(() =>
        Works
            .SelectMany(work => work.Occurrences.Select(entry => new { Key = (entry.Document, entry.Block), work.Id }))
            .DistinctBy(pair => pair.Key)
            .ToDictionary(pair => pair.Key, pair => pair.Id)
    );

    /// <summary>
    /// Id of the work of a reference block, by document and block id. Built when first used: only documents whose
    /// format tags citations need it.
    /// </summary>
    public IReadOnlyDictionary<(string Document, string Block), string> WorkIdsByBlock => _workIdsByBlock.Value;

    /// <summary>
    /// 1. records of papers are completed from recommended citations; 2. entries of all lists are read, and works named
    /// elsewhere; 3. records of the same work are clustered, by curators' decisions and by comparison; 4. works get
    /// their records and ids.
    /// </summary>
    public static ReferenceIndex Build(Intake intake, List<Message> messages, IBuildCache? cache = null)
    {
        cache ??= IBuildCache.None;
        var papers = RecommendedCitationMerger.Complete(intake, messages, cache);
        var known = new ReferenceEntryCache();
        var listed = Concurrency.Map(
            intake.Documents,
            document =>
                cache.GetOrCompute(
                    "entries of a document",
                    [document],
                    () => ReadEntries(document, known),
                    isExpensive: true
                )
        );
        var entries = listed
            .SelectMany(list => list)
            .Concat(intake.Curated.Records.Select(ReferenceEntry.From))
            .Concat(
                papers.Select(paper =>
                    cache.GetOrCompute("entry of a paper", [paper], () => ReferenceEntry.From(paper))
                )
            )
            .ToList();
        var sorted = cache.GetOrCompute(
            "works",
            [entries.Select(SortedEntries.EntryContent.From).ToList(), intake.Curated],
            () => SortedEntries.Build(entries, intake.Curated),
            isExpensive: true
        );
        messages.AddRange(sorted.Messages);
        var works = sorted.WithOccurrences(entries);
        return new ReferenceIndex(works, papers);
    }

    /// <summary>The works, each with the resolved citations of it.</summary>
    public IReadOnlyList<Work> WithCitations(IReadOnlyList<Citation> citations)
    {
        var citedBy = Works.ToDictionary(work => work.Id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            foreach (var work in citation.Status == CitationStatus.Resolved ? citation.Works : [])
            {
                citedBy[work].Add(citation.Id);
            }
        }

        return [.. Works.Select(work => work with { CitedBy = citedBy[work.Id] })];
    }

    /// <summary>All entries of a document: its reference list, and works named elsewhere in it.</summary>
    private static List<ReferenceEntry> ReadEntries(Document document, ReferenceEntryCache known)
    {
        var entries = ReferenceEntryReader
            .Read(document, known)
            .Concat(RelatedWorkReader.Read(document))
            .Select(occurrence => ReferenceEntry.From(occurrence, known))
            .ToList();
        entries.AddRange(NoteEntryReader.Read(document, entries));
        var order = Enumerable.Range(0, entries.Count).OrderBy(i => entries[i].Occurrence!.Span.Start).ToList();
        var ranks = new int[entries.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i;
        }

        return
        [
            .. entries.Select(
                (entry, i) =>
                    entry with
                    {
                        Position = ranks[i],
                        Repeats = entry.Repeats is { } repeated ? ranks[repeated] : null,
                    }
            ),
        ];
    }
}
