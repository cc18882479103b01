using StaticArchive.Model;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Models;

/// <summary>A paper in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page.</param>
/// <param name="PublicationLine">Kind and series.</param>
/// <param name="Authors">Authors in reading order.</param>
/// <param name="Date">Date in words.</param>
/// <param name="Year">Year, for filters.</param>
/// <param name="Summary">The beginning of its abstract.</param>
/// <param name="Facts">What it holds: documents, references, notes.</param>
public sealed record PaperCard(
    string Title,
    string Href,
    string PublicationLine,
    string Authors,
    string Date,
    string Year,
    string Summary,
    string Facts
)
{
    private const int MaxSummaryLength = 320;

    /// <summary>Makes the card of a paper.</summary>
    public static PaperCard Create(SiteIndex site, Paper paper, string root)
    {
        var references = site.DocumentsOf(paper)
            .SelectMany(document =>
                site.OccurrencesOf[document.Id]
                    .Where(pair => pair.Occurrence.IsInReferenceList)
                    .Select(pair => pair.Work.Id)
            )
            .Distinct(StringComparer.Ordinal)
            .Count();
        var notes = site.DocumentsOf(paper).Sum(document => site.AnnotationsOf[document.Id].Count());
        var facts = new[]
        {
            paper.Documents.Count > 1 ? LabelFormatter.FormatCount(paper.Documents.Count, "document") : "",
            references > 0 ? LabelFormatter.FormatCount(references, "reference") : "",
            notes > 0 ? LabelFormatter.FormatCount(notes, "note") : "",
            paper.Access == Access.Full ? ""
            : paper.Access == Access.Abstract ? "abstract only"
            : "record only",
        };
        return new PaperCard(
            paper.Title,
            root + SiteUrls.Paper(paper.Id),
            PublicationLineFormatter.Format(paper.Item),
            LabelFormatter.FormatNames(paper.Item.Author),
            paper.Item.Issued?.Edtf is { } edtf ? PublicationDateFormatter.Format(edtf) : "no date found",
            paper.Item.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            TextTruncator.Truncate(paper.Item.Abstract ?? "", MaxSummaryLength),
            string.Join(" · ", facts.Where(fact => fact.Length > 0))
        );
    }
}
