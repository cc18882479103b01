using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Finds the dates that the papers' texts mention, and which of them belong to events.</summary>
internal static class DatedMentionFinder
{
    private static readonly HashSet<string> FieldsWithoutDates = new(
        ["citation", "isbn", "issn", "doi", "url", "identifier", "number-of-pages", "page", "number", "note"],
        StringComparer.Ordinal
    );

    /// <summary>Mentions by document, then in the order of the text; of papers that may be shown.</summary>
    public static IReadOnlyList<DatedMention> Find(
        Intake intake,
        IReadOnlyList<Citation> citations,
        IReadOnlyList<TimelineEvent> events,
        IBuildCache cache
    )
    {
        var papers = intake.Papers.ToDictionary(paper => paper.Id, StringComparer.Ordinal);
        var texts = intake.Documents.ToDictionary(
            document => document.Id,
            document => document.Text,
            StringComparer.Ordinal
        );
        var cited = citations
            .Where(citation =>
                citation.Status != CitationStatus.Unresolved
                || !PeriodNameDetector.IsPeriodName(citation.Span.Slice(texts[citation.Document]))
            )
            .ToLookup(citation => citation.Document, citation => citation.Span, StringComparer.Ordinal);
        var claims = EvidenceIndex.Build(events);
        return
        [
            .. Concurrency
                .Map(
                    [.. intake.Documents.Where(document => papers[document.Paper].Access == Access.Full)],
                    document =>
                    {
                        Span[] spans = [.. cited[document.Id]];
                        var year = papers[document.Paper].Item.Issued?.Year;
                        return cache.GetOrCompute(
                            "dates of a document",
                            [document, spans, year, claims.GetSpans(document.Id)],
                            () => FindIn(document, spans, year, claims).ToList(),
                            isExpensive: true
                        );
                    }
                )
                .SelectMany(mentions => mentions),
        ];
    }

    private static IEnumerable<DatedMention> FindIn(
        Document document,
        IReadOnlyList<Span> citations,
        int? written,
        EvidenceIndex claims
    )
    {
        var barred = citations.OrderBy(span => span.Start).Select(span => (span.Start, span.End)).ToArray();
        var (next, near, tokens) = (0, new ReferenceYearTracker(), new DateTokenStream());
        foreach (var block in document.Blocks)
        {
            var first = next;
            while (next < barred.Length && barred[next].Start < block.Span.End)
            {
                next++;
            }

            if (block.Kind == BlockKind.Paratext || (block.Field is { } field && FieldsWithoutDates.Contains(field)))
            {
                continue;
            }

            var cited = new ArraySegment<(int, int)>(barred, first, next - first);
            var context = new DateContext(cited, near.GetFor(block), written, block.Kind == BlockKind.Reference);
            var found = DateExpressionFinder.Find(
                tokens.Read(document.Text, block.Span.Start, block.Span.End, cited),
                context
            );
            near.Update(block, found);
            foreach (var date in found)
            {
                var (span, edtf) = (new Span(date.Start, date.End), Edtf.Parse(date.Edtf)!);
                yield return new DatedMention(
                    document.Id,
                    block.Id,
                    span,
                    date.Edtf,
                    edtf.Earliest,
                    edtf.Latest,
                    claims.FindEvent(document.Id, span, edtf)
                );
            }
        }
    }

    /// <summary>
    /// The year that <c>ten years on</c> may count from: one of the same paragraph or of the one before, in the same
    /// section, in running text.
    /// </summary>
    private sealed class ReferenceYearTracker
    {
        private int? _year;
        private int _age;

        public int? GetFor(Block block)
        {
            if (block.Kind == BlockKind.Heading)
            {
                _year = null;
            }

            return _age <= 1 ? _year : null;
        }

        public void Update(Block block, IReadOnlyList<DateExpression> found)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem)
            {
                (_year, _age) = found.Count > 0 ? (found[^1].Year, 1) : (_year, _age + 1);
            }
        }
    }
}
