using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the views of the index: by letter, by year, by author, most cited, shared by papers.</summary>
/// <param name="layouts">Makes layouts.</param>
/// <param name="shared">Works that tie papers together.</param>
internal sealed class ReferenceIndexPageBuilder(SiteIndex site, PageLayoutBuilder layouts, SharedReferenceIndex shared)
{
    private const int PageSize = 400;

    /// <summary>Brief lines of one year or author that a page can hold: below 100 kB as sent.</summary>
    private const int MaxGroupSize = 2_000;
    private const string ByLetter = "";
    private const string ByYear = "by-year";
    private const string ByAuthor = "by-author";
    private const string MostCited = "most-cited";
    private const string Shared = "shared";

    private static readonly (string Slug, string Key)[] Views =
    [
        (ByLetter, "references.view-letter"),
        (ByYear, "references.view-year"),
        (ByAuthor, "references.view-author"),
        (MostCited, "references.view-most-cited"),
        (Shared, "references.view-shared"),
    ];

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles()
    {
        var works = site
            .Archive.Works.OrderBy(
                work => Folding.Fold(LabelFormatter.FormatAuthorDate(work.Item, site.Words)),
                StringComparer.Ordinal
            )
            .ThenBy(work => work.Id, StringComparer.Ordinal)
            .ToList();
        var groups = new WorkGrouper(site.Words);
        return BuildByLetter(works, groups)
            .Concat(BuildView(ByYear, "references.by-year", groups.GroupByYear(works)))
            .Concat(
                BuildView(ByAuthor, "references.by-author", groups.GroupByAuthor(works, IsOnePage(works.Count) ? 1 : 2))
            )
            .Concat(BuildView(MostCited, "references.most-cited", groups.GroupMostCited(works)))
            .Concat(
                shared.References.Count == 0
                    ? []
                    : BuildView(Shared, "references.shared", groups.GroupShared(shared.References))
            );
    }

    /// <summary>All works on one page while they fit; in a larger archive it leads to the pages of letters.</summary>
    private IEnumerable<OutputFile> BuildByLetter(List<Work> works, WorkGrouper groups) =>
        BuildView(ByLetter, "part.references", IsOnePage(works.Count) ? groups.GroupByLetter(works) : [])
            .Concat(new WorkLetterPageBuilder(site, layouts).BuildFiles(works, root => BuildViewLinks(ByLetter, root)));

    private bool IsOnePage(int count) => count <= PageSize || site.Archive.Settings.WorkPages == PagePolicy.All;

    private IEnumerable<OutputFile> BuildView(string slug, string titleKey, IEnumerable<IGrouping<string, Work>> groups)
    {
        var parts = Paginate([.. new WorkGrouper(site.Words).Divide(groups, MaxGroupSize)]);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = i;
            yield return layouts.CreateFile<ReferenceIndexPageView>(
                GetUrl(slug, part),
                () => BuildModel(slug, site.Words[titleKey], parts, part)
            );
        }
    }

    private ReferenceIndexPageModel BuildModel(
        string slug,
        string title,
        List<List<IGrouping<string, Work>>> parts,
        int part
    )
    {
        var address = GetUrl(slug, part);
        var root = SiteUrls.GetRelativeRoot(address);
        var total = site.Archive.Works.Count;
        var full = part == 0 ? title : PaperListPageBuilder.FormatPart(site.Words, title, part);
        return new ReferenceIndexPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "references",
                    full,
                    $"{full}: {site.Words.Count("references.description", total)}"
                )
            ),
            Total = total,
            Views = BuildViewLinks(slug, root),
            JumpLinks = [.. parts[part].Select(group => new PageLink(group.Key, "#" + GetGroupId(group.Key)))],
            Pagination = BuildPagination(slug, parts, part),
            Groups = [.. parts[part].Select(group => BuildGroup(slug, group, root))],
            Files = CiteBoxBuilder.ToLinks(ExportLink.ForReferenceIndex(site.Archive.Settings), address),

            Introduction = Introduce(slug),
            Figure = (slug, part) switch
            {
                (ByYear, 0) => BuildYearFigure(parts, root),
                (Shared, 0) => new CitationMapBuilder(site, shared).Build(root),
                _ => null,
            },
        };
    }

    private WorkGroup BuildGroup(string slug, IGrouping<string, Work> group, string root) =>
        new(GetGroupId(group.Key), group.Key, [.. group.Select(work => BuildLine(slug, work, root))]);

    /// <summary>
    /// Orders by year and by author have every work again, by author as often as it has authors: in a large archive
    /// their lines are brief, under an author the year stands for the names.
    /// </summary>
    private WorkListItem BuildLine(string slug, Work work, string root)
    {
        var line = WorkListItemBuilder.Build(site, work, root);
        return IsOnePage(site.Archive.Works.Count) || slug is not (ByYear or ByAuthor)
            ? line
            : line with
            {
                IsBrief = true,
                Label = slug == ByAuthor ? WorkListItemBuilder.FormatYear(work.Item, site.Words) : line.Label,
            };
    }

    private IReadOnlyList<PageLink> BuildViewLinks(string current, string root) =>
        [
            .. Views
                .Where(view => view.Slug != Shared || shared.References.Count > 0)
                .Select(view => new PageLink(site.Words[view.Key], root + GetUrl(view.Slug, 0), view.Slug == current)),
        ];

    /// <summary>The parts of a view, by their first and last groups; none where there is one.</summary>
    private IReadOnlyList<PageLink> BuildPagination(string slug, List<List<IGrouping<string, Work>>> parts, int current)
    {
        var root = SiteUrls.GetRelativeRoot(GetUrl(slug, current));
        if (slug == ByLetter && !IsOnePage(site.Archive.Works.Count))
        {
            return new WorkLetterPageBuilder(site, layouts).BuildLinks("", root);
        }

        return
        [
            .. PartSelector
                .Select([.. parts.Select(groups => groups.Count == 0 ? "" : groups[0].Key)], current)
                .Where(_ => parts.Count > 1)
                .Select(i => new PageLink(FormatRange(parts[i]), root + GetUrl(slug, i), i == current)),
        ];
    }

    private static string FormatRange(List<IGrouping<string, Work>> groups) =>
        groups.Count == 0 ? ""
        : groups.Count == 1 ? groups[0].Key
        : $"{groups[0].Key} – {groups[^1].Key}";

    private string Introduce(string slug) =>
        slug == Shared
            ? site.Words.Count("references.shared-lead", shared.References.Count)
            : site.Words.Count("references.lead", site.Archive.Works.Count);

    /// <summary>Each number leads to the works of its year, on whichever part they stand.</summary>
    private FigureModel? BuildYearFigure(List<List<IGrouping<string, Work>>> parts, string root)
    {
        var address = parts
            .SelectMany(
                (groups, i) =>
                    groups.Select(group => new
                    {
                        group.Key,
                        Address = (i == 0 ? "" : root + GetUrl(ByYear, i)) + "#" + GetGroupId(group.Key),
                    })
            )
            .ToDictionary(pair => pair.Key, pair => pair.Address, StringComparer.Ordinal);
        return WorkHistogramBuilder.Build(site, year => address[year]);
    }

    private static List<List<IGrouping<string, Work>>> Paginate(List<IGrouping<string, Work>> groups)
    {
        var parts = new List<List<IGrouping<string, Work>>> { new() };
        var count = 0;
        foreach (var group in groups)
        {
            if (count > 0 && count + group.Count() > PageSize)
            {
                parts.Add([]);
                count = 0;
            }

            parts[^1].Add(group);
            count += group.Count();
        }

        return parts;
    }

    private static string GetUrl(string slug, int part) =>
        SiteUrls.References
        + (slug.Length == 0 ? "" : slug + "/")
        + (part == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"page-{part + 1}/"));

    /// <summary>Authors are grouped by their letters alone, so that no two groups have one slug.</summary>
    private static string GetGroupId(string key) => "g-" + Folding.ToKey(key);
}
