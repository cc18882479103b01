using StaticArchive.Model;

namespace StaticArchive.Ingest.Inputs;

/// <summary>
/// What was written under a paper's earlier id is about the paper that has it under <c>formerly:</c>: annotations,
/// evidence and search cases move with it. An id that a paper has today is that paper's.
/// </summary>
internal sealed class FormerPaperIds
{
    private readonly Dictionary<string, string> _today = new(StringComparer.Ordinal);

    /// <summary>Takes the earlier ids of papers; of one that two papers have had, the first by id has it.</summary>
    public FormerPaperIds(IReadOnlyList<Paper> papers)
    {
        var used = papers.Select(paper => paper.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            foreach (var former in paper.FormerIds.Where(former => !used.Contains(former)))
            {
                _today.TryAdd(former, paper.Id);
            }
        }
    }

    /// <summary>The records as they would be written today.</summary>
    public ArchiveRecords Replace(ArchiveRecords records) =>
        _today.Count == 0
            ? records
            : records with
            {
                Events = [.. records.Events.Select(Replace)],
                Annotations = [.. records.Annotations.Select(note => note with { Target = Replace(note.Target) })],
                SearchCases = [.. records.SearchCases.Select(search => search with { Paper = Replace(search.Paper) })],
            };

    private EventRecord Replace(EventRecord record) =>
        record with
        {
            Evidence = [.. record.Evidence.Select(Replace)],
            Disputes = [.. record.Disputes.Select(side => side with { Evidence = [.. side.Evidence.Select(Replace)] })],
        };

    private TextQuoteSelector Replace(TextQuoteSelector quote) => quote with { Paper = Replace(quote.Paper) };

    private string Replace(string paper) => _today.GetValueOrDefault(paper, paper);
}
