using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes papers of lists.</summary>
internal static class PaperCardBuilder
{
    private const int MaxSummaryLength = 320;

    /// <summary>The card of a paper; <paramref name="root"/> leads from the page to the site's root.</summary>
    public static PaperCard Build(SiteIndex site, Paper paper, string root)
    {
        var issued = paper.Item.Issued;
        return new PaperCard
        {
            Language = site.DocumentsOf(paper).FirstOrDefault()?.Language,
            Title = paper.Title,
            Href = root + SiteUrls.Paper(paper.Id),
            PublicationLine = PublicationLineFormatter.Format(paper.Item, site.Words),
            Authors = LabelFormatter.FormatNames(paper.Item.Author, site.Words),
            Date = issued?.Edtf is { } edtf ? site.Dates.FormatText(edtf) : site.Words["papers.no-date-found"],
            Year = issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Summary = TextTruncator.Truncate(paper.Item.Abstract ?? "", MaxSummaryLength),
            Facts = string.Join(" · ", GetFacts(site, paper)),
        };
    }

    /// <summary>The same in a list of papers, which reference managers offer one by one.</summary>
    public static PaperCard BuildWithRecord(SiteIndex site, Paper paper, string root) =>
        Build(site, paper, root) with
        {
            Coins = CoinsWriter.Format(ExportItem.From(site, paper)),
        };

    private static IEnumerable<string> GetFacts(SiteIndex site, Paper paper)
    {
        var notes = paper.Documents.Sum(document => site.AnnotationsOf[document].Count());
        var counts = LabelFormatter.FormatCounts(
            [
                new("count.documents", paper.Documents.Count > 1 ? paper.Documents.Count : 0),
                new("count.references", CountReferences(site, paper)),
                new("count.notes", notes),
            ],
            site.Words
        );
        return paper.Access switch
        {
            Access.Full => counts,
            Access.Abstract => counts.Append(site.Words["papers.abstract-only"]),
            _ => counts.Append(site.Words["papers.record-only"]),
        };
    }

    /// <summary>The number of different works in the paper's reference lists.</summary>
    private static int CountReferences(SiteIndex site, Paper paper) =>
        paper
            .Documents.SelectMany(document =>
                site.OccurrencesOf[document]
                    .Where(pair => pair.Occurrence.IsInReferenceList)
                    .Select(pair => pair.Work.Id)
            )
            .Distinct(StringComparer.Ordinal)
            .Count();
}
