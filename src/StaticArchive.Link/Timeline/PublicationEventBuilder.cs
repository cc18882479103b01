using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Builds the events of an archive without event records: the publication of each of its papers.
/// </summary>
internal static class PublicationEventBuilder
{
    /// <summary>An event for each paper whose date is known.</summary>
    public static IEnumerable<TimelineEvent> Build(IReadOnlyList<Paper> papers, QuoteCorpus corpus) =>
        papers
            .Where(paper => paper.Access != Access.Withdrawn)
            .Select(paper => BuildEvent(paper, corpus))
            .OfType<TimelineEvent>();

    private static TimelineEvent? BuildEvent(Paper paper, QuoteCorpus corpus)
    {
        var issued = paper.Item.Issued;
        var text = issued?.Edtf ?? issued?.Year?.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        if (text is null || Edtf.Parse(text) is not { } date)
        {
            return null;
        }

        var evidence = corpus.GetDocuments(paper.Id).Select(FindEvidence).OfType<Evidence>().Take(1).ToList();
        return new TimelineEvent
        {
            Record = new EventRecord
            {
                Id = Slug.From("published-" + paper.Id),
                SourceLocation = new SourceLocation(paper.Sidecar ?? corpus.GetDocuments(paper.Id)[0].Source.Path),
                Date = text,
                Title = $"{paper.Title} is published",
                Kind = "publication",
                Evidence = [.. evidence.Select(found => found.Record)],
                Sources =
                [
                    new SourceReference(null, null, paper.Title, paper.Item.Publisher ?? paper.Institution, text),
                ],
            },
            Earliest = date.Earliest,
            Latest = date.Latest,
            DateInWords = EdtfFormatter.Format(date),
            Evidence = evidence,
        };
    }

    /// <summary>The line of the document that states its date.</summary>
    private static Evidence? FindEvidence(Document document)
    {
        var block = document.Blocks.FirstOrDefault(one => one.Field == "issued");
        return block is null
            ? null
            : new Evidence(
                new TextQuoteSelector(
                    document.Paper,
                    document.Stem,
                    block.Span.Slice(document.Text),
                    null,
                    null,
                    document.GetLocation(block.Span)
                ),
                new Anchor(AnchorState.Exact, document.Id, block.Span, block.Id, null)
            );
    }
}
