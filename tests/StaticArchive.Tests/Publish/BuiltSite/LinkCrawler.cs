using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>Follows every link of a site and says which lead nowhere.</summary>
/// <param name="files">The files of the site by path.</param>
/// <param name="baseUrl">Where it says it is published.</param>
internal sealed class LinkCrawler(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string baseUrl)
{
    private readonly Uri _root = new(baseUrl);
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Number of links that lead to a place of the site.</summary>
    public int Followed { get; private set; }

    /// <summary>Number of pages.</summary>
    public int Pages => _ids.Count;

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Crawl()
    {
        var broken = new List<string>();
        var links = new List<(string Page, string Link)>();
        foreach (
            var (path, bytes) in files
                .Where(file =>
                    file.Key.EndsWith(".html", StringComparison.Ordinal)
                    && !file.Key.Contains("/source/", StringComparison.Ordinal)
                )
                .OrderBy(file => file.Key, StringComparer.Ordinal)
        )
        {
            ReadPage(path, Encoding.UTF8.GetString(bytes.Span), links, broken);
        }

        foreach (var (path, bytes) in files.Where(file => file.Key is "sitemap.xml" or "feed.xml"))
        {
            var feed = XDocument.Parse(Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF'));
            links.AddRange(
                feed.Descendants()
                    .Where(element => element.Name.LocalName == "loc")
                    .Select(element => (path, element.Value.Trim()))
            );
            links.AddRange(
                feed.Descendants()
                    .SelectMany(element => element.Attributes("href"))
                    .Select(attribute => (path, attribute.Value))
            );
        }

        broken.AddRange(links.Distinct().Select(link => Follow(link.Page, link.Link)).OfType<string>());
        return broken;
    }

    private void ReadPage(string path, string html, List<(string Page, string Link)> links, List<string> broken)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var ids = _ids[path] = new HashSet<string>(StringComparer.Ordinal);
        broken.AddRange(
            document
                .All.Select(element => element.Id)
                .Where(id => !string.IsNullOrEmpty(id) && !ids.Add(id))
                .Select(id => $"{path}: two elements have the id {id}")
        );
        foreach (var element in document.All)
        {
            links.AddRange(
                new[] { "href", "src", "action", "data", "poster" }
                    .Select(element.GetAttribute)
                    .OfType<string>()
                    .Select(link => (path, link))
            );
            links.AddRange(
                (element.GetAttribute("srcset") ?? "")
                    .Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(link => (path, link.Trim().Split(' ')[0]))
            );
        }
    }

    private string? Follow(string page, string link)
    {
        if (!Uri.TryCreate(new Uri(_root, page), link, out var uri))
        {
            return $"{page}: {link} is no address";
        }

        return uri.Scheme switch
        {
            "mailto" or "data" => null,
            "http" or "https" when uri.Authority != _root.Authority => null,
            "http" or "https" when !uri.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal) =>
                $"{page}: {link} leaves the site's own folder",
            "http" or "https" => FollowInside(page, link, uri),
            _ => $"{page}: {link} has a scheme that no page should have",
        };
    }

    private string? FollowInside(string page, string link, Uri uri)
    {
        Followed++;
        var path = Uri.UnescapeDataString(uri.AbsolutePath[_root.AbsolutePath.Length..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!files.ContainsKey(file))
        {
            return $"{page}: {link} is not there";
        }

        var fragment = Uri.UnescapeDataString(uri.Fragment.TrimStart('#')).Split(":~:")[0];
        return fragment.Length == 0 || (_ids.TryGetValue(file, out var ids) && ids.Contains(fragment))
            ? null
            : $"{page}: {link} has no such place on its page";
    }
}
