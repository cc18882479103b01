using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Finds the dates that the papers' texts mention, and which of them belong to events.</summary>
internal static class DatedMentionFinder
{
    /// <summary>Fields of the record whose numbers are no dates.</summary>
    private static readonly HashSet<string> FieldsWithoutDates = WordList.ParseSet(
        "citation isbn issn doi url identifier number-of-pages page number note"
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
        var citationSpans = citations
            .Where(citation =>
                citation.Status != CitationStatus.Unresolved
                || !PeriodNameDetector.IsPeriodName(citation.Span.Slice(texts[citation.Document]))
            )
            .ToLookup(citation => citation.Document, citation => citation.Span, StringComparer.Ordinal);
        var evidence = EvidenceIndex.Build(events);
        return
        [
            .. Concurrency
                .Map(
                    [.. intake.Documents.Where(document => papers[document.Paper].Access == Access.Full)],
                    document =>
                    {
                        Span[] spans = [.. citationSpans[document.Id]];
                        var year = papers[document.Paper].Item.Issued?.Year;
                        return cache.GetOrCompute(
                            "dates of a document",
                            [document, spans, year, evidence.GetSpans(document.Id)],
                            () => FindIn(document, spans, year, evidence).ToList(),
                            isExpensive: true
                        );
                    }
                )
                .SelectMany(mentions => mentions),
        ];
    }

    private static IEnumerable<DatedMention> FindIn(
        Document document,
        IReadOnlyList<Span> citationSpans,
        int? documentYear,
        EvidenceIndex evidence
    )
    {
        var (mentionedYear, tokens) = (new ReferenceYearTracker(), new DateTokenStream());
        var citations = new SpanCursor([.. citationSpans.OrderBy(span => span.Start)]);
        foreach (var block in document.Blocks)
        {
            var excluded = citations.TakeUntil(block.Span.End);
            if (block.Kind == BlockKind.Paratext || (block.Field is { } field && FieldsWithoutDates.Contains(field)))
            {
                continue;
            }

            var found = DateExpressionFinder.Find(
                tokens.Read(document.Text, block.Span.Start, block.Span.End, excluded),
                new DateContext(
                    excluded,
                    mentionedYear.GetFor(block),
                    documentYear,
                    IsReference: block.Kind == BlockKind.Reference
                )
            );
            mentionedYear.Update(block, found);
            foreach (var date in found)
            {
                yield return CreateMention(document, block, date, evidence);
            }
        }
    }

    private static DatedMention CreateMention(
        Document document,
        Block block,
        DateExpression date,
        EvidenceIndex evidence
    )
    {
        var (span, edtf) = (new Span(date.Start, date.End), Edtf.Parse(date.Edtf)!);
        return new DatedMention(
            document.Id,
            block.Id,
            span,
            date.Edtf,
            edtf.Earliest,
            edtf.Latest,
            evidence.FindEvent(document.Id, span, edtf)
        );
    }

    /// <summary>
    /// Keeps the year that <c>ten years on</c> may count from: the last of the same paragraph, or of the one before in
    /// the same section; of running text.
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
