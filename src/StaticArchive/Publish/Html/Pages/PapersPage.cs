using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The list of papers, or a part of it.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Total">How many papers there are.</param>
/// <param name="Papers">The papers of this part.</param>
/// <param name="Years">Years, each leading to its first paper.</param>
/// <param name="Parts">The parts of the list; empty where there is one.</param>
/// <param name="Files">The whole list for reference managers.</param>
public sealed record PapersPage(PageFrame Frame, int Total, IReadOnlyList<PaperCard> Papers, IReadOnlyList<PageLink> Years, IReadOnlyList<PageLink> Parts, IReadOnlyList<PageLink> Files);

/// <summary>Makes the list of papers, a hundred a page.</summary>
internal static class PapersPages
{
    private const int PerPage = 100;

    /// <summary>Its files.</summary>
    public static IEnumerable<OutputFile> Files(Site site, Frames frames)
    {
        var papers = PaperOrder.ByDate(site.Archive.Papers);
        var parts = Math.Max(1, (papers.Count + PerPage - 1) / PerPage);
        for (var i = 0; i < parts; i++)
        {
            var part = i;
            yield return Frames.File<Theme.PapersPageView>(Address(part), () => Page(site, frames, papers, part));
        }
    }

    private static PapersPage Page(Site site, Frames frames, IReadOnlyList<Paper> papers, int part)
    {
        var address = Address(part);
        var root = Addresses.Root(address);
        var shown = papers.Skip(part * PerPage).Take(PerPage).ToList();
        var parts = (papers.Count + PerPage - 1) / PerPage;
        var title = part == 0 ? "Papers" : $"Papers, part {part + 1}";
        return new PapersPage(
            frames.Of(new Frames.Subject(address, "papers", title, $"{Labels.Count(papers.Count, "paper")} of {site.Archive.Settings.Title}, the newest first: authors, date and abstract of each.{(part == 0 ? "" : $" Part {part + 1}.")}")),
            papers.Count,
            [.. shown.Select(paper => PaperCard.Of(site, paper, root))],
            [.. shown.Select(paper => paper.Item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "").Where(year => year.Length > 0).Distinct(StringComparer.Ordinal).Select(year => new PageLink(year, "#y" + year))],
            [.. Enumerable.Range(0, parts < 2 ? 0 : parts).Select(i => new PageLink((i + 1).ToString(CultureInfo.InvariantCulture), root + Address(i), i == part))],
            CiteBoxes.Links(ExportLink.OfPapers(), root));
    }

    private static string Address(int part) => part == 0 ? Addresses.Papers : string.Create(CultureInfo.InvariantCulture, $"{Addresses.Papers}page-{part + 1}/");
}
