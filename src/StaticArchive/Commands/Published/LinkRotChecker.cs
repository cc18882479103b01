using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Published;

/// <summary>Finds what an older build has and a new one would not have.</summary>
internal static class LinkRotChecker
{
    /// <summary>Made anew with every build, under names that nobody writes down.</summary>
    private static readonly string[] TransientPrefixes = ["assets/", "search/", "sitemap", "."];

    private static readonly Uri Root = new("http://site/");

    /// <summary>A message for each address that goes, and for each page that loses fragments.</summary>
    /// <param name="older">Pages and files of the older build by their addresses.</param>
    /// <param name="files">The files of the new one.</param>
    public static IReadOnlyList<Message> Check(
        IReadOnlyDictionary<string, CrawledPage> older,
        IReadOnlyList<OutputFile> files
    )
    {
        var byAddress = files.ToDictionary(file => GetUrlPath(file.Path), StringComparer.Ordinal);
        return
        [
            .. Concurrency
                .Map(
                    [.. older.Where(old => !IsTransient(old.Key)).OrderBy(old => old.Key, StringComparer.Ordinal)],
                    old => Compare(old.Key, old.Value, byAddress)
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

    private static Message? Compare(string address, CrawledPage old, Dictionary<string, OutputFile> files)
    {
        if (!files.TryGetValue(address, out var file))
        {
            return MessageCatalog.UrlRemoved(new SourceLocation(FormatUrlPath(address)));
        }

        if (old.Fragments.Count == 0)
        {
            return null;
        }

        var page = Read(file);
        if (
            page.RedirectTarget is { } moved
            && files.TryGetValue(
                Uri.UnescapeDataString(new Uri(new Uri(Root, address), moved).AbsolutePath)[1..],
                out var target
            )
        )
        {
            page = Read(target);
        }

        var lost = old.Fragments.Except(page.Fragments, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return lost.Count == 0
            ? null
            : MessageCatalog.FragmentsRemoved(new SourceLocation(FormatUrlPath(address)), lost);
    }

    private static CrawledPage Read(OutputFile file) => CrawledPage.Parse(Encoding.UTF8.GetString(file.Content().Span));

    private static string FormatUrlPath(string address) => "/" + address;
}
