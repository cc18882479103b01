using StaticArchive.Documents;

namespace StaticArchive.Link.References;

/// <summary>The one index of works that all papers share.</summary>
/// <param name="Works">Works by id, not yet knowing who cites them.</param>
/// <param name="WorkOf">Id of the work that a reference block prints, by document and block id.</param>
/// <param name="Papers">The archive's papers, their records completed from recommended citations.</param>
public sealed record ReferenceIndex(IReadOnlyList<Work> Works, IReadOnlyDictionary<(string Document, string Block), string> WorkOf, IReadOnlyList<Paper> Papers)
{
    /// <summary>Parses every entry and makes one work of entries that are the same.</summary>
    public static ReferenceIndex Build(Intake intake, List<Message> messages)
    {
        _ = messages;
        var prints = intake.Documents.AsParallel().AsOrdered().SelectMany(PrintReader.Read).ToList();
        var works = prints.Select((print, i) => new Work { Id = "w" + i.ToString("D6", System.Globalization.CultureInfo.InvariantCulture), Item = print.Item, Occurrences = [print] }).ToList();
        return new ReferenceIndex(works, works.ToDictionary(w => (w.Occurrences[0].Document, w.Occurrences[0].Block), w => w.Id), intake.Papers);
    }

    /// <summary>The works, each with the citations that mean it.</summary>
    public IReadOnlyList<Work> WithCitations(IReadOnlyList<Citation> citations)
    {
        var citedBy = citations.Where(citation => citation.Status == CitationStatus.Resolved).SelectMany(citation => citation.Works.Select(work => (work, citation.Id))).ToLookup(pair => pair.work, pair => pair.Id, StringComparer.Ordinal);
        return [.. Works.Select(work => work with { CitedBy = [.. citedBy[work.Id]] })];
    }
}
