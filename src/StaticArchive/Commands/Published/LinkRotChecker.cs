using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Site;

namespace StaticArchive.Commands.Published;

/// <summary>Finds what an older build has and a new one would not have.</summary>
internal static class LinkRotChecker
{
    /// <summary>Made anew with every build, under names that nobody writes down.</summary>
    private static readonly string[] TransientPrefixes = ["assets/", "search/", "sitemap", "."];

    private static readonly Uri Root = new("http://site/");

    /// <summary>A message for each address that goes, and for each page that loses fragments.</summary>
    /// <param name="older">Pages and files of the older build by their addresses.</param>
    /// <param name="build">The new one.</param>
    public static IReadOnlyList<Message> Check(IReadOnlyDictionary<string, CrawledPage> older, Pipeline.Result build)
    {
        var demoted = DemotedPageFinder
            .FindWorks(build.Site)
            .Concat(DemotedPageFinder.FindPeople(build.Site))
            .ToHashSet(StringComparer.Ordinal);
        var former = FindFormerIds(build);
        var byAddress = build.Files.ToDictionary(file => GetUrlPath(file.Path), StringComparer.Ordinal);
        return
        [
            .. Concurrency
                .Map(
                    [.. older.Where(old => !IsTransient(old.Key)).OrderBy(old => old.Key, StringComparer.Ordinal)],
                    old =>
                        Compare(
                            old.Key,
                            old.Value,
                            byAddress,
                            address =>
                                FindRemedy(address, demoted, byAddress.ContainsKey) is { } remedy
                                    ? MessageCatalog.UrlRemovedBySetting(Locate(address), remedy)
                                : former.GetValueOrDefault(FindPaper(address) ?? "") is { } paper
                                    ? MessageCatalog.UrlRemovedByFileName(Locate(address), paper)
                                : MessageCatalog.UrlRemoved(Locate(address))
                        )
                )
                .OfType<Message>(),
        ];
    }

    /// <summary>Address of a file: <c>papers/x/</c> for <c>papers/x/index.html</c>.</summary>
    public static string GetUrlPath(string path) =>
        path == "index.html" ? ""
        : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length]
        : path;

    /// <summary>Whether an address names a page, and not a file to take.</summary>
    public static bool IsPage(string address) => address.Length == 0 || address.EndsWith('/');

    private static bool IsTransient(string address) =>
        address != "search/" && TransientPrefixes.Any(start => address.StartsWith(start, StringComparison.Ordinal));

    private static Message? Compare(
        string address,
        CrawledPage old,
        Dictionary<string, OutputFile> files,
        Func<string, Message> explain
    )
    {
        if (!files.TryGetValue(address, out var file))
        {
            return explain(address);
        }

        var lost =
            old.Fragments.Count == 0
                ? []
                : old
                    .Fragments.Except(GetFragments(address, file, files), StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .ToList();
        return lost.Count == 0 || BecameLine(file) ? null : MessageCatalog.FragmentsRemoved(Locate(address), lost);
    }

    /// <summary>Places of a page; of one that leads elsewhere, those that are there.</summary>
    private static IEnumerable<string> GetFragments(
        string address,
        OutputFile file,
        Dictionary<string, OutputFile> files
    )
    {
        var page = Read(file);
        return
            page.RedirectTarget is { } moved
            && files.TryGetValue(
                Uri.UnescapeDataString(new Uri(new Uri(Root, address), moved).AbsolutePath)[1..],
                out var target
            )
            ? Read(target).Fragments
            : page.Fragments;
    }

    /// <summary>Whether a page leads to a line of a list: its places lead there as well.</summary>
    private static bool BecameLine(OutputFile file) =>
        Read(file).RedirectTarget?.Contains('#', StringComparison.Ordinal) == true;

    /// <summary>What of archive.yml would bring an address back; null where it is none of that.</summary>
    private static string? FindRemedy(string address, HashSet<string> demoted, Func<string, bool> isThere)
    {
        if (demoted.Contains(address))
        {
            var setting = address.StartsWith(SiteUrls.People, StringComparison.Ordinal) ? "people-pages" : "work-pages";
            return $"\"{setting}: redirect\" leaves a small page there that leads to its line, \"{setting}: all\" "
                + "keeps the page";
        }

        var name = SiteUrls.GetFileName(address);
        return
            isThere(address[..^name.Length])
            && (name is "references.ris" or "references.json" || name.StartsWith("cite.", StringComparison.Ordinal))
            ? "\"exports: all\" makes every format"
            : null;
    }

    private static CrawledPage Read(OutputFile file) => CrawledPage.Parse(Encoding.UTF8.GetString(file.Content().Span));

    /// <summary>Today's ids of papers by those that they had.</summary>
    private static Dictionary<string, string> FindFormerIds(Pipeline.Result build)
    {
        var today = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paper in build.Archive.Papers)
        {
            foreach (var id in paper.FormerIds)
            {
                today.TryAdd(id, paper.Id);
            }
        }

        return today;
    }

    /// <summary>Id of the paper whose page or file an address is; null for others.</summary>
    private static string? FindPaper(string address) =>
        address.Split('/') switch
        {
            ["papers", var paper, _, ..] => paper,
            ["data", "documents", var name] => name.Split('.')[0],
            _ => null,
        };

    private static SourceLocation Locate(string address) => new("/" + address);
}
