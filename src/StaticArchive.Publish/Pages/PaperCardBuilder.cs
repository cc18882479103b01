using System.Globalization;
using StaticArchive.Model;
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
            Title = paper.Title,
            Href = root + SiteUrls.Paper(paper.Id),
            PublicationLine = PublicationLineFormatter.Format(paper.Item),
            Authors = LabelFormatter.FormatNames(paper.Item.Author),
            Date = issued?.Edtf is { } edtf ? PublicationDateFormatter.Format(edtf) : "no date found",
            Year = issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Summary = TextTruncator.Truncate(paper.Item.Abstract ?? "", MaxSummaryLength),
            Facts = string.Join(" · ", GetFacts(site, paper).Where(fact => fact.Length > 0)),
        };
    }

    private static IEnumerable<string> GetFacts(SiteIndex site, Paper paper)
    {
        yield return paper.Documents.Count > 1 ? LabelFormatter.FormatCount(paper.Documents.Count, "document") : "";
        yield return FormatCountIfAny(CountReferences(site, paper), "reference");
        yield return FormatCountIfAny(paper.Documents.Sum(document => site.AnnotationsOf[document].Count()), "note");
        yield return paper.Access switch
        {
            Access.Full => "",
            Access.Abstract => "abstract only",
            _ => "record only",
        };
    }

    private static string FormatCountIfAny(int count, string word) =>
        count > 0 ? LabelFormatter.FormatCount(count, word) : "";

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
