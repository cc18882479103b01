using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>A paper in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page.</param>
/// <param name="Kicker">Kind and series.</param>
/// <param name="Authors">Authors in reading order.</param>
/// <param name="Date">Date in words.</param>
/// <param name="Year">Year, for filters.</param>
/// <param name="Summary">The beginning of its abstract.</param>
/// <param name="Facts">What it holds: documents, references, notes.</param>
public sealed record PaperCard(string Title, string Href, string Kicker, string Authors, string Date, string Year, string Summary, string Facts)
{
    private const int LongestSummary = 320;

    /// <summary>Makes the card of a paper.</summary>
    public static PaperCard Of(Site site, Paper paper, string root)
    {
        var references = site.DocumentsOf(paper).SelectMany(document => site.PrintsOf[document.Id].Where(pair => pair.Print.Listed).Select(pair => pair.Work.Id)).Distinct(StringComparer.Ordinal).Count();
        var notes = site.DocumentsOf(paper).Sum(document => site.AnnotationsOf[document.Id].Count());
        var facts = new[]
        {
            paper.Documents.Count > 1 ? Labels.Count(paper.Documents.Count, "document") : "",
            references > 0 ? Labels.Count(references, "reference") : "",
            notes > 0 ? Labels.Count(notes, "note") : "",
            paper.Access == Access.Full ? "" : paper.Access == Access.Abstract ? "abstract only" : "record only",
        };
        return new PaperCard(
            paper.Title,
            root + Addresses.Paper(paper.Id),
            Kickers.Of(paper.Item),
            Labels.Authors(paper.Item.Author),
            paper.Item.Issued?.Edtf is { } edtf ? DateWords.Of(edtf) : "no date found",
            paper.Item.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            Frames.Shorten(paper.Item.Abstract ?? "", LongestSummary),
            string.Join(" · ", facts.Where(fact => fact.Length > 0)));
    }
}
