using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Puts right what citations mean where a paper's sidecar says so, by the words that hold them: <c>citations: [{text:
/// "(Miller 2004)", work: miller-2004-beds}]</c>.
/// </summary>
/// <param name="intake">What was read.</param>
/// <param name="index">The works.</param>
/// <param name="messages">Receives what is not used; loses what was said of citations that are put right.</param>
internal sealed class CitationCorrector(Intake intake, ReferenceIndex index, List<Message> messages)
{
    private readonly Dictionary<string, Citation?> _corrected = new(StringComparer.Ordinal);

    /// <summary>The citations as they are to be; those that cite nothing are left out.</summary>
    public IReadOnlyList<Citation> Apply(IReadOnlyList<Citation> citations)
    {
        var papers = index.Papers.Where(paper => paper.CitationCorrections.Count > 0).ToList();
        if (papers.Count == 0)
        {
            return citations;
        }

        var documents = intake.Documents.ToLookup(document => document.Paper, StringComparer.Ordinal);
        var works = index.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        var found = citations.ToLookup(citation => citation.Document, StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            foreach (var correction in paper.CitationCorrections)
            {
                Correct(correction, [.. documents[paper.Id]], found, works);
            }
        }

        return
        [
            .. citations.Select(citation => _corrected.GetValueOrDefault(citation.Id, citation)).OfType<Citation>(),
        ];
    }

    private void Correct(
        CitationCorrection correction,
        IReadOnlyList<Document> documents,
        ILookup<string, Citation> citations,
        HashSet<string> works
    )
    {
        if (correction.Work is { } work && !works.Contains(work))
        {
            messages.Add(
                MessageCatalog.AnnotationWorkNotFound(
                    correction.Location,
                    work,
                    SpellingSuggester.Suggest(work, works.Order(StringComparer.Ordinal))
                )
            );
            return;
        }

        var any = false;
        foreach (var document in documents)
        {
            foreach (var citation in Find(document, correction.Quote, citations[document.Id]))
            {
                any = true;
                _corrected[citation.Id] = Correct(citation, correction.Work);
                var place = document.GetLocation(citation.Span);
                messages.RemoveAll(message =>
                    message.Location == place && message.Code.StartsWith("SA02", StringComparison.Ordinal)
                );
            }
        }

        if (!any)
        {
            messages.Add(
                MessageCatalog.CorrectionTargetNotFound(correction.Location, "the citation", correction.Quote)
            );
        }
    }

    private static Citation? Correct(Citation citation, string? work) =>
        work is null
            ? null
            : citation with
            {
                Works = [work],
                Status = CitationStatus.Resolved,
                Candidates = [],
                ResolutionMethod = "paper.yml",
            };

    /// <summary>Citations that the quoted words hold, or that hold them, wherever the words stand.</summary>
    private static IEnumerable<Citation> Find(Document document, string quote, IEnumerable<Citation> citations)
    {
        var words = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var spans = new List<Span>();
        for (
            var at = document.Text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = document.Text.IndexOf(words, at + words.Length, StringComparison.Ordinal)
        )
        {
            spans.Add(new Span(at, at + words.Length));
        }

        return spans.Count == 0
            ? []
            : citations.Where(citation =>
                spans.Exists(span => span.Start < citation.Span.End && citation.Span.Start < span.End)
            );
    }
}
