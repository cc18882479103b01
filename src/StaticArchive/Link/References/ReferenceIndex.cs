using StaticArchive.Documents;

namespace StaticArchive.Link.References;

/// <summary>The one index of works that all papers share.</summary>
/// <param name="Works">Works by id, not yet knowing who cites them.</param>
/// <param name="WorkOf">Id of the work that a reference block prints, by document and block id.</param>
/// <param name="Papers">The archive's papers, their records completed from recommended citations.</param>
public sealed record ReferenceIndex(IReadOnlyList<Work> Works, IReadOnlyDictionary<(string Document, string Block), string> WorkOf, IReadOnlyList<Paper> Papers)
{
    /// <summary>
    /// 1. records of papers are completed from recommended citations; 2. entries of all lists are read, and works named elsewhere;
    /// 3. records that are the same work are brought together, by hand and by comparison; 4. works get their records and ids.
    /// </summary>
    public static ReferenceIndex Build(Intake intake, List<Message> messages)
    {
        var papers = RecommendedCitations.Complete(intake, messages);
        var known = new KnownEntries();
        var entries = SideBySide.Map(intake.Documents, document => PrintReader.Read(document, known).Concat(NamedElsewhere.Read(document)).ToList());
        var prints = Print.Of(entries.SelectMany(prints => prints))
            .Concat(intake.Curated.Records.Select(Print.Of)).Concat(papers.Select(Print.Of)).ToList();
        var clusters = WorkClusters.Find(prints, new Verdicts(prints, intake.Curated, messages));
        var words = new TitleWords(prints);
        var works = clusters.Select(cluster => WorkRecords.Of(cluster, words)).ToList();
        var ids = WorkIds.Of([.. works.Select(work => work.Item)]);
        works = [.. works.Select((work, i) => work with { Id = ids[i] }).OrderBy(work => work.Id, StringComparer.Ordinal)];
        var workOf = works.SelectMany(work => work.Occurrences.Select(print => (Key: (print.Document, print.Block), work.Id))).ToDictionary(pair => pair.Key, pair => pair.Id);
        return new ReferenceIndex(works, workOf, papers);
    }

    /// <summary>The works, each with the citations that mean it.</summary>
    public IReadOnlyList<Work> WithCitations(IReadOnlyList<Citation> citations)
    {
        var citedBy = citations.Where(citation => citation.Status == CitationStatus.Resolved).SelectMany(citation => citation.Works.Select(work => (work, citation.Id))).ToLookup(pair => pair.work, pair => pair.Id, StringComparer.Ordinal);
        return [.. Works.Select(work => work with { CitedBy = [.. citedBy[work.Id]] })];
    }
}
