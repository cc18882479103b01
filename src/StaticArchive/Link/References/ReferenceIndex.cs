using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>The one index of works that all papers share.</summary>
/// <param name="Works">Works by id, not yet knowing who cites them.</param>
/// <param name="Papers">The archive's papers, their records completed from recommended citations.</param>
public sealed record ReferenceIndex(IReadOnlyList<Work> Works, IReadOnlyList<Paper> Papers)
{
    private readonly Lazy<IReadOnlyDictionary<(string Document, string Block), string>> _workOf = new(() => Works.SelectMany(work => work.Occurrences.Select(print => new { Key = (print.Document, print.Block), work.Id })).ToDictionary(pair => pair.Key, pair => pair.Id));

    /// <summary>Id of the work that a reference block prints, by document and block id; only documents that mark their citations ask.</summary>
    public IReadOnlyDictionary<(string Document, string Block), string> WorkOf => _workOf.Value;

    /// <summary>
    /// 1. records of papers are completed from recommended citations; 2. entries of all lists are read, and works named elsewhere;
    /// 3. records that are the same work are brought together, by hand and by comparison; 4. works get their records and ids.
    /// </summary>
    public static ReferenceIndex Build(Intake intake, List<Message> messages, Memory? memory = null)
    {
        memory ??= Memory.None;
        var papers = RecommendedCitations.Complete(intake, messages, memory);
        var known = new KnownEntries();
        var entries = SideBySide.Map(intake.Documents, document => memory.Kept(new Printed(new Itself<Document>(document)), key => Read(key.Document.Value, known)));
        var prints = entries.SelectMany(prints => prints).Concat(intake.Curated.Records.Select(Print.Of)).Concat(papers.Select(paper => memory.Of(new Recorded(new Itself<Paper>(paper)), key => Print.Of(key.Paper.Value)))).ToList();
        var sorted = memory.Kept(new SortedPrints.Key([.. prints.Select(SortedPrints.Said.Of)], intake.Curated), _ => SortedPrints.Of(prints, intake.Curated));
        messages.AddRange(sorted.Messages);
        var works = sorted.WorksOf(prints);
        return new ReferenceIndex(works, papers);
    }

    /// <summary>The works, each with the citations that mean it.</summary>
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

    /// <summary>What a document prints, as records to be compared.</summary>
    private static List<Print> Read(Document document, KnownEntries known)
    {
        var prints = PrintReader.Read(document, known).Concat(NamedElsewhere.Read(document)).Select(print => Print.Of(print, known)).ToList();
        var order = Enumerable.Range(0, prints.Count).OrderBy(i => prints[i].Occurrence!.Span.Start).ToList();
        var ranks = new int[prints.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i;
        }

        return [.. prints.Select((print, i) => print with { Rank = ranks[i] })];
    }

    private sealed record Printed(Itself<Document> Document);

    private sealed record Recorded(Itself<Paper> Paper);
}
