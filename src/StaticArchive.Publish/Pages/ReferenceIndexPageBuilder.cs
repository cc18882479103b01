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
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class ReferenceIndexPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
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

    private readonly WorkLetterPageBuilder _letters = new(index, layouts, inputs);

    private SiteIndex Site => index.Site;

    private IReadOnlyList<SharedReference> SharedReferences => index.SharedReferences.References;

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles()
    {
        var works = Site
            .Archive.Works.OrderBy(
                work => Folding.Fold(LabelFormatter.FormatAuthorDate(work.Item, Site.Words)),
                StringComparer.Ordinal
            )
            .ThenBy(work => work.Id, StringComparer.Ordinal)
            .ToList();
        var groups = new WorkGrouper(Site.Words);
        return BuildByLetter(works, groups)
            .Concat(BuildView(ByYear, "references.by-year", groups.GroupByYear(works)))
            .Concat(
                BuildView(
                    ByAuthor,
                    "references.by-author",
                    WorkGrouper.GroupByAuthor(works, IsOnePage(works.Count) ? 1 : 2)
                )
            )
            .Concat(BuildView(MostCited, "references.most-cited", groups.GroupMostCited(works)))
            .Concat(
                SharedReferences.Count == 0
                    ? []
                    : BuildView(Shared, "references.shared", groups.GroupShared(SharedReferences))
            );
    }

    /// <summary>All works on one page while they fit; in a larger archive it leads to the pages of letters.</summary>
    private IEnumerable<OutputFile> BuildByLetter(List<Work> works, WorkGrouper groups) =>
        BuildView(ByLetter, "part.references", IsOnePage(works.Count) ? groups.GroupByLetter(works) : [])
            .Concat(_letters.BuildFiles(works, root => BuildViewLinks(ByLetter, root)));

    private bool IsOnePage(int count) => count <= PageSize || Site.Archive.Settings.WorkPages == PagePolicy.All;

    private IEnumerable<OutputFile> BuildView(string slug, string titleKey, IEnumerable<IGrouping<string, Work>> groups)
    {
        var parts = Paginate([.. new WorkGrouper(Site.Words).Divide(groups, MaxGroupSize)]);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = i;
            var file = layouts.CreateFile<ReferenceIndexPageView>(
                GetUrl(slug, part),
                () => BuildModel(slug, Site.Words[titleKey], parts, part)
            );
            yield return (slug, part) is (ByYear or Shared, 0)
                ? file // its picture shows more than the lines
                : file with
                {
                    Inputs = inputs.ForList(() => CollectInputs(slug, parts, part)),
                };
        }
    }

    private IReadOnlyList<object?> CollectInputs(string slug, List<List<IGrouping<string, Work>>> parts, int part) =>
        [
            Site.Archive.Works.Count,
            BuildViewLinks(slug, ""),
            BuildPagination(slug, parts, part),
            Introduce(slug),
            parts[part].Select(group => group.Key).ToList(),
            // Under an author it is what stands for the names.
            slug == ByAuthor
                ? parts[part].SelectMany(works => works.Select(work => work.Item.Issued?.Year)).ToList()
                : null,
            parts[part].Select(group => group.Select(index.WorkLines.Get).ToList()).ToList(),
        ];

    private ReferenceIndexPageModel BuildModel(
        string slug,
        string title,
        List<List<IGrouping<string, Work>>> parts,
        int part
    )
    {
        var address = GetUrl(slug, part);
        var root = SiteUrls.GetRelativeRoot(address);
        var total = Site.Archive.Works.Count;
        var full = part == 0 ? title : PaperListPageBuilder.FormatPart(Site.Words, title, part);
        return new ReferenceIndexPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "references",
                    full,
                    $"{full}: {Site.Words.Count("references.description", total)}"
                )
            ),
            Total = total,
            Views = BuildViewLinks(slug, root),
            JumpLinks = [.. parts[part].Select(group => new PageLink(group.Key, "#" + GetGroupId(group.Key)))],
            Pagination = BuildPagination(slug, parts, part),
            Groups = [.. parts[part].Select(group => BuildGroup(slug, group, root))],
            Files = CiteBoxBuilder.ToLinks(ExportLink.ForReferenceIndex(Site.Archive.Settings), address),
            Introduction = Introduce(slug),
            Figure = (slug, part) switch
            {
                (ByYear, 0) => BuildYearFigure(parts, root),
                (Shared, 0) => new CitationMapBuilder(Site, index.SharedReferences).Build(root),
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
        var line = index.WorkLines.Get(work, root);
        return IsOnePage(Site.Archive.Works.Count) || slug is not (ByYear or ByAuthor)
            ? line
            : line with
            {
                IsBrief = true,
                Label = slug == ByAuthor ? WorkListItemBuilder.FormatYear(work.Item, Site.Words) : line.Label,
            };
    }

    private IReadOnlyList<PageLink> BuildViewLinks(string current, string root) =>
        [
            .. Views
                .Where(view => view.Slug != Shared || SharedReferences.Count > 0)
                .Select(view => new PageLink(Site.Words[view.Key], root + GetUrl(view.Slug, 0), view.Slug == current)),
        ];

    /// <summary>The parts of a view, by their first and last groups; none where there is one.</summary>
    private IReadOnlyList<PageLink> BuildPagination(string slug, List<List<IGrouping<string, Work>>> parts, int current)
    {
        var root = SiteUrls.GetRelativeRoot(GetUrl(slug, current));
        if (slug == ByLetter && !IsOnePage(Site.Archive.Works.Count))
        {
            return _letters.BuildLinks("", root);
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
            ? Site.Words.Count("references.shared-lead", SharedReferences.Count)
            : Site.Words.Count("references.lead", Site.Archive.Works.Count);

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
        return WorkHistogramBuilder.Build(Site, year => address[year]);
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
