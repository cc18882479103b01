using StaticArchive.Link.Law;
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
            .SelectMany(work =>
                work.Occurrences.Where(entry => !entry.IsPartOfBlock)
                    .Select(entry => new { Key = (entry.Document, entry.Block), work.Id })
            )
            .DistinctBy(pair => pair.Key)
            .ToDictionary(pair => pair.Key, pair => pair.Id)
    );

    private readonly Lazy<Dictionary<(string Document, int Start), string>> _namedWorks = new(() =>
        Works
            .SelectMany(work =>
                work.Occurrences.Where(occurrence => occurrence.IsPartOfBlock)
                    .Select(occurrence => new { Key = (occurrence.Document, occurrence.Span.Start), work.Id })
            )
            .DistinctBy(pair => pair.Key)
            .ToDictionary(pair => pair.Key, pair => pair.Id)
    );

    /// <summary>The legal sources that each document names in its text and notes, by its id.</summary>
    internal IReadOnlyDictionary<string, LegalSources> LegalSources { get; init; } =
        new Dictionary<string, LegalSources>(StringComparer.Ordinal);

    /// <summary>
    /// Id of the work of a reference block, by document and block id. Built when first used: only documents whose
    /// format tags citations need it.
    /// </summary>
    public IReadOnlyDictionary<(string Document, string Block), string> WorkIdsByBlock => _workIdsByBlock.Value;

    /// <summary>Id of the work that a sentence names from an offset of its document on; null for none.</summary>
    internal string? FindNamed(string document, int start) => _namedWorks.Value.GetValueOrDefault((document, start));

    /// <summary>
    /// 1. records of papers are completed from recommended citations; 2. entries of all lists are read, and works named
    /// elsewhere; 3. records of the same work are clustered, by curators' decisions and by comparison; 4. works get
    /// their records and ids.
    /// </summary>
    public static ReferenceIndex Build(Intake intake, List<Message> messages, IBuildCache? cache = null)
    {
        cache ??= IBuildCache.None;
        var papers = RecommendedCitationMerger.Complete(intake, messages, cache);
        var legal = Concurrency.Map(
            intake.Documents,
            document =>
                cache.GetOrCompute(
                    "legal sources of a document",
                    [document],
                    () => LegalSourceFinder.Find(document),
                    isExpensive: true
                )
        );
        var listed = ReadLists(intake, legal, cache);
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
        return new ReferenceIndex(works, papers)
        {
            LegalSources = intake
                .Documents.Zip(legal)
                .ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal),
        };
    }

    /// <summary>
    /// The works, each with the citations of it: those that are resolved, and ranges of numbers of which only others
    /// are missing.
    /// </summary>
    public IReadOnlyList<Work> WithCitations(IReadOnlyList<Citation> citations)
    {
        var citedBy = Works.ToDictionary(work => work.Id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            foreach (var work in citation.Status != CitationStatus.Ambiguous ? citation.Works : [])
            {
                citedBy[work].Add(citation.Id);
            }
        }

        return [.. Works.Select(work => work with { CitedBy = citedBy[work.Id].ToArray() })];
    }

    /// <summary>The entries of each document.</summary>
    private static IReadOnlyList<List<ReferenceEntry>> ReadLists(
        Intake intake,
        IReadOnlyList<LegalSources> legal,
        IBuildCache cache
    )
    {
        var known = new ReferenceEntryCache();
        return Concurrency.Map<int, List<ReferenceEntry>>(
            [.. Enumerable.Range(0, intake.Documents.Count)],
            i =>
                cache.GetOrCompute(
                    "entries of a document",
                    [intake.Documents[i]],
                    () => ReadEntries(intake.Documents[i], known, legal[i]),
                    isExpensive: true
                )
        );
    }

    /// <summary>All entries of a document: its reference list, and works named elsewhere in it.</summary>
    private static List<ReferenceEntry> ReadEntries(Document document, ReferenceEntryCache known, LegalSources legal)
    {
        var entries = ReferenceEntryReader
            .Read(document, known)
            .Concat(RelatedWorkReader.Read(document))
            .Concat(legal.Sources.Select(source => LegalEntryReader.CreateOccurrence(document, source)))
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
