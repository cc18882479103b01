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
    public static IReadOnlyList<TimelineEvent> Build(IReadOnlyList<Paper> papers, QuoteCorpus corpus)
    {
        // An id that is in use again is the event's that has it today.
        var taken = papers.Select(paper => FormatId(paper.Id)).ToHashSet(StringComparer.Ordinal);
        var events = new List<TimelineEvent>();
        foreach (var paper in papers.Where(paper => paper.Access != Access.Withdrawn))
        {
            if (BuildEvent(paper, corpus) is { } made)
            {
                events.Add(made with { FormerIds = [.. paper.FormerIds.Select(FormatId).Where(taken.Add)] });
            }
        }

        return events;
    }

    private static string FormatId(string paper) => Slug.From("published-" + paper);

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
                Id = FormatId(paper.Id),
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
            DateInWords = EdtfFormatter.English.Format(date),
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
