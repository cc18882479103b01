using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Makes the list of all papers by title, a line each: the order that needs no script. In a large archive it has parts,
/// of whole letters.
/// </summary>
internal static class PaperTitlesPageBuilder
{
    private const string OtherLetters = "other";

    /// <summary>Lines of a part, if its letters have not more: below 100 kB as sent.</summary>
    private const int PageSize = 1_500;

    /// <summary>Its files; none where there is one paper, or where a paper has that address.</summary>
    public static IEnumerable<OutputFile> BuildFiles(SiteIndex site, PageLayoutBuilder layouts)
    {
        var parts = HasPage(site) ? Paginate(GroupByLetter(site)) : [];
        return parts.Select(
            (_, part) =>
                layouts.CreateFile<PaperTitlesPageView>(GetUrl(part), () => BuildModel(site, layouts, parts, part))
        );
    }

    /// <summary>Links to the orders in which papers are listed; none where there is but one.</summary>
    public static IReadOnlyList<PageLink> BuildViews(SiteIndex site, string current, string root)
    {
        var views = new List<PageLink> { Link("papers.by-date", SiteUrls.Papers) };
        if (HasPage(site))
        {
            views.Add(Link("papers.by-title", SiteUrls.PapersByTitle));
        }

        if (site.Archive.Papers.Any(paper => paper.Item.Author.Count > 0))
        {
            views.Add(Link("papers.by-author", SiteUrls.People));
        }

        return views.Count > 1 ? views : [];

        PageLink Link(string key, string address) => new(site.Words[key], root + address, address == current);
    }

    private static bool HasPage(SiteIndex site) =>
        site.Archive.Papers.Count > 1 && !site.Papers.Keys.Any(id => SiteUrls.Paper(id) == SiteUrls.PapersByTitle);

    private static IEnumerable<IGrouping<string, Paper>> GroupByLetter(SiteIndex site) =>
        site
            .Archive.Papers.Select(paper => new { Paper = paper, Key = GetTitleKey(paper.Title) })
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Paper.Id, StringComparer.Ordinal)
            .GroupBy(entry => GetLetter(entry.Key), entry => entry.Paper, StringComparer.Ordinal)
            .OrderBy(group => group.Key == OtherLetters)
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    private static List<List<IGrouping<string, Paper>>> Paginate(IEnumerable<IGrouping<string, Paper>> letters)
    {
        var parts = new List<List<IGrouping<string, Paper>>>();
        foreach (var letter in letters)
        {
            if (parts.Count == 0 || parts[^1].Sum(other => other.Count()) + letter.Count() > PageSize)
            {
                parts.Add([]);
            }

            parts[^1].Add(letter);
        }

        return parts;
    }

    private static PaperTitlesPageModel BuildModel(
        SiteIndex site,
        PageLayoutBuilder layouts,
        List<List<IGrouping<string, Paper>>> parts,
        int part
    )
    {
        var address = GetUrl(part);
        var root = SiteUrls.GetRelativeRoot(address);
        var total = site.Archive.Papers.Count;
        var words = site.Words;
        var title = words["papers.titles"];
        var full = part == 0 ? title : PaperListPageBuilder.FormatPart(words, title, part);
        var description = words.Count("papers.titles-description", total);
        return new PaperTitlesPageModel(
            layouts.Build(new PageLayoutBuilder.PageInfo(address, "papers", full, description)),
            total,
            BuildViews(site, SiteUrls.PapersByTitle, root),
            [
                .. parts[part]
                    .Select(letter => new TitleGroup(
                        GetAnchor(letter.Key),
                        GetLabel(words, letter.Key),
                        [.. letter.Select(paper => BuildLink(site, paper, root))]
                    )),
            ]
        )
        {
            JumpLinks =
            [
                .. parts.SelectMany(
                    (letters, i) =>
                        letters.Select(letter => new PageLink(
                            GetLabel(words, letter.Key),
                            $"{(i == part ? "" : root + GetUrl(i))}#{GetAnchor(letter.Key)}"
                        ))
                ),
            ],
        };
    }

    private static string GetAnchor(string letter) => "t-" + letter;

    private static string GetLabel(InterfaceWords words, string letter) =>
        letter == OtherLetters ? words["papers.other-letters"] : letter.ToUpperInvariant();

    private static string GetUrl(int part) =>
        part == 0
            ? SiteUrls.PapersByTitle
            : string.Create(CultureInfo.InvariantCulture, $"{SiteUrls.PapersByTitle}page-{part + 1}/");

    private static PageLink BuildLink(SiteIndex site, Paper paper, string root)
    {
        var issued = paper.Item.Issued;
        var date = issued?.Edtf is { } edtf
            ? site.Dates.FormatText(edtf)
            : issued?.ShortForm ?? site.Words["papers.no-date"];
        var authors = LabelFormatter.FormatNames(paper.Item.Author, site.Words);
        return new PageLink(
            paper.Title,
            root + SiteUrls.Paper(paper.Id),
            Note: authors.Length == 0 ? date : $"{authors} · {date}"
        );
    }

    /// <summary>The title folded, from its first letter or digit on: <c>“Beds” …</c> stands under B.</summary>
    private static string GetTitleKey(string title)
    {
        var folded = Folding.Fold(title);
        var start = 0;
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        return folded[start..];
    }

    private static string GetLetter(string key) =>
        key.Length > 0 && char.IsAsciiLetterLower(key[0]) ? key[..1] : OtherLetters;
}
