using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;
using StaticArchive.Text;
using StaticArchive.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>The events of an archive in which nobody has written any: each of its papers appeared at some time.</summary>
internal static class Publications
{
    /// <summary>An event for each paper whose date is known.</summary>
    public static IEnumerable<TimelineEvent> Of(IReadOnlyList<Paper> papers, Library library) =>
        papers.Where(paper => paper.Access != Access.Withdrawn).Select(paper => Event(paper, library)).OfType<TimelineEvent>();

    private static TimelineEvent? Event(Paper paper, Library library)
    {
        var issued = paper.Item.Issued;
        var text = issued?.Edtf ?? issued?.Year?.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        if (text is null || Edtf.Parse(text) is not { } date)
        {
            return null;
        }

        var evidence = library.Of(paper.Id).Select(Evidence).OfType<Evidence>().Take(1).ToList();
        return new TimelineEvent
        {
            Record = new EventRecord
            {
                Id = Slug.Of("published-" + paper.Id),
                Place = new Place(paper.Sidecar ?? library.Of(paper.Id)[0].Source.Path),
                Date = text,
                Title = $"{paper.Title} is published",
                Kind = "publication",
                Evidence = [.. evidence.Select(found => found.Record)],
                Sources = [new EventSource(null, null, paper.Title, paper.Item.Publisher ?? paper.Institution, text)],
            },
            Earliest = date.Earliest,
            Latest = date.Latest,
            DateInWords = EdtfWords.Say(date),
            Evidence = evidence,
        };
    }

    /// <summary>The line of the document that states its date.</summary>
    private static Evidence? Evidence(Document document)
    {
        var block = document.Blocks.FirstOrDefault(one => one.Field == "issued");
        return block is null ? null : new Evidence(
            new QuoteRecord(document.Paper, document.Stem, block.Span.Of(document.Text), null, null, document.PlaceOf(block.Span)),
            new Anchor(AnchorState.Exact, document.Id, block.Span, block.Id, null));
    }
}
