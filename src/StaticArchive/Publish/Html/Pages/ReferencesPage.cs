using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Sharing;
using StaticArchive.Publish.Timeline;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>A view of the reference index.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Total">How many works there are.</param>
/// <param name="Views">The views of the index.</param>
/// <param name="Jumps">Letters, years or authors on this page.</param>
/// <param name="Parts">The other parts of this view.</param>
/// <param name="Groups">Works by letter, year or author.</param>
/// <param name="Files">The whole index for reference managers.</param>
public sealed record ReferencesPage(PageFrame Frame, int Total, IReadOnlyList<PageLink> Views, IReadOnlyList<PageLink> Jumps, IReadOnlyList<PageLink> Parts, IReadOnlyList<WorkGroup> Groups, IReadOnlyList<PageLink> Files)
{
    /// <summary>What this view shows.</summary>
    public required string Lead { get; init; }

    /// <summary>How many works are from which year, on the view by year; the citation map, on the view of shared works.</summary>
    public Figure? Figure { get; init; }
}

/// <summary>Works under one heading.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Works">The works.</param>
public sealed record WorkGroup(string Id, string Title, IReadOnlyList<WorkLine> Works);

/// <summary>A work in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Label">Names and year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Where">Where it came out.</param>
/// <param name="Cited">In how many passages, in words.</param>
/// <param name="Id">Its id.</param>
public sealed record WorkLine(string Href, string Label, string Title, string Where, string Cited, string Id)
{
    /// <summary>Makes the line of a work.</summary>
    public static WorkLine Of(Work work, string root)
    {
        var item = work.Item;
        var where = item.ContainerTitle ?? (item.Publisher is null ? "" : item.PublisherPlace is null ? item.Publisher : $"{item.PublisherPlace}: {item.Publisher}");
        var cited = work.CitedBy.Count == 0 ? (work.Occurrences.Any(print => print.Listed) ? "listed, not cited in the text" : "named, not cited") : Labels.Count(work.CitedBy.Count, "passage");
        return new WorkLine(root + Addresses.Work(work.Id), Labels.Short(item), item.Title ?? "Untitled", where, cited, work.Id);
    }
}

/// <summary>Makes the views of the index: by letter, by year, by author, most cited, shared by papers.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
/// <param name="shared">Works that tie papers together.</param>
internal sealed class ReferencesPages(Site site, Frames frames, SharedWorks shared)
{
    private const int PerPage = 400;
    private const int MostCited = 100;
    private const string ByYear = "by-year";
    private const string Shared = "shared";
    private const string Undated = "Without a year";

    private static readonly (string Slug, string Label)[] Views = [("", "A–Z"), (ByYear, "By year"), ("by-author", "By author"), ("most-cited", "Most cited"), (Shared, "Shared")];

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var works = site.Archive.Works.OrderBy(work => Folding.Fold(Labels.Short(work.Item)), StringComparer.Ordinal).ThenBy(work => work.Id, StringComparer.Ordinal).ToList();
        var cited = works.Where(work => work.CitedBy.Count > 0).OrderByDescending(work => work.CitedBy.Count).Take(MostCited).ToList();
        return View("", "References", works.GroupBy(work => Letter(work.Item), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            .Concat(View(ByYear, "References by year", works.GroupBy(work => work.Item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? Undated, StringComparer.Ordinal).OrderByDescending(group => group.Key == Undated ? "" : group.Key, StringComparer.Ordinal)))
            .Concat(View("by-author", "References by author", works.SelectMany(work => work.Item.Author.Concat(work.Item.Editor).Select(name => new { Name = name.Inverted, Work = work })).GroupBy(pair => Folding.Key(pair.Name), StringComparer.Ordinal)
                .OrderBy(group => Folding.Fold(group.First().Name), StringComparer.Ordinal).Select(group => (IGrouping<string, Work>)new Named(group.First().Name, group.Select(pair => pair.Work).DistinctBy(work => work.Id, StringComparer.Ordinal)))))
            .Concat(View("most-cited", "Most cited references", cited.GroupBy(work => Labels.Count(work.CitedBy.Count, "passage"), StringComparer.Ordinal)))
            .Concat(shared.Tying.Count == 0 ? [] : View(Shared, "Works that papers share", shared.Tying.Take(MostCited).GroupBy(work => $"In {Labels.Count(work.Papers.Count, "paper")}", work => work.Work, StringComparer.Ordinal)));
    }

    private IEnumerable<OutputFile> View(string slug, string title, IEnumerable<IGrouping<string, Work>> groups)
    {
        var parts = Parts([.. groups]);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = i;
            yield return Frames.File<Theme.ReferencesPageView>(Address(slug, part), () => Page(slug, title, parts, part));
        }
    }

    private ReferencesPage Page(string slug, string title, List<List<IGrouping<string, Work>>> parts, int part)
    {
        var address = Address(slug, part);
        var root = Addresses.Root(address);
        var total = site.Archive.Works.Count;
        var full = part == 0 ? title : $"{title}, part {part + 1}";
        return new ReferencesPage(
            frames.Of(new Frames.Subject(address, "references", full, $"{full}: {Labels.Count(total, "work")} that the papers cite, in one index, each with every passage that cites it.")),
            total,
            [.. Views.Where(view => view.Slug != Shared || shared.Tying.Count > 0).Select(view => new PageLink(view.Label, root + Address(view.Slug, 0), view.Slug == slug))],
            [.. parts[part].Select(group => new PageLink(group.Key, "#" + GroupId(group.Key)))],
            [.. Enumerable.Range(0, parts.Count < 2 ? 0 : parts.Count).Select(i => new PageLink(parts[i].Count == 0 ? "" : $"{parts[i][0].Key} – {parts[i][^1].Key}", root + Address(slug, i), i == part))],
            [.. parts[part].Select(group => new WorkGroup(GroupId(group.Key), group.Key, [.. group.Select(work => WorkLine.Of(work, root))]))],
            CiteBoxes.Links(ExportLink.OfIndex(), root))
        {
            Lead = slug == Shared ? $"{Labels.Count(shared.Tying.Count, "work")} that tie papers together: several papers list or cite it, or it is a paper of this archive that another one cites." : $"{Labels.Count(total, "work")} that the papers cite or name, each with every passage that cites it.",
            Figure = (slug, part) switch { (ByYear, 0) => ByYearFigure(parts, root), (Shared, 0) => new CitationMap(site, shared).Make(root), _ => null },
        };
    }

    /// <summary>Each number leads to the works of its year, on whichever part they stand.</summary>
    private Figure? ByYearFigure(List<List<IGrouping<string, Work>>> parts, string root)
    {
        var address = parts.SelectMany((groups, i) => groups.Select(group => new { group.Key, Address = (i == 0 ? "" : root + Address(ByYear, i)) + "#" + GroupId(group.Key) })).ToDictionary(pair => pair.Key, pair => pair.Address, StringComparer.Ordinal);
        return WorksByYear.Make(site.Archive.Works, year => address[year]);
    }

    private static List<List<IGrouping<string, Work>>> Parts(List<IGrouping<string, Work>> groups)
    {
        var parts = new List<List<IGrouping<string, Work>>> { new() };
        var count = 0;
        foreach (var group in groups)
        {
            if (count > 0 && count + group.Count() > PerPage)
            {
                parts.Add([]);
                count = 0;
            }

            parts[^1].Add(group);
            count += group.Count();
        }

        return parts;
    }

    private static string Address(string slug, int part) =>
        Addresses.References + (slug.Length == 0 ? "" : slug + "/") + (part == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"page-{part + 1}/"));

    /// <summary>Authors are grouped by their letters alone, so that no two groups have one slug.</summary>
    private static string GroupId(string key) => "g-" + Folding.Key(key);

    private static string Letter(CslItem item)
    {
        var key = Folding.Fold(Labels.Short(item));
        return key.Length > 0 && char.IsAsciiLetter(key[0]) ? char.ToUpperInvariant(key[0]).ToString() : "0–9";
    }

    private sealed class Named(string key, IEnumerable<Work> works) : List<Work>(works), IGrouping<string, Work>
    {
        public string Key => key;
    }
}
