using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>The pages of the sitemap, from the files of the site.</summary>
public static class SitemapEntryBuilder
{
    /// <summary>
    /// A page for each <c>index.html</c>, with the date of the paper or annotation it shows. Addresses that only lead
    /// elsewhere (former ids, withdrawn papers) are left out.
    /// </summary>
    public static IReadOnlyList<SitemapEntry> Build(SiteIndex site, IEnumerable<OutputFile> files)
    {
        var known = IndexDatedPages(site);
        var left = site
            .Archive.Papers.SelectMany(paper => paper.FormerIds)
            .Concat(site.Tombstones.Select(tombstone => tombstone.Paper))
            .Select(SiteUrls.Paper)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Select(file => file.Path)
                .Where(path => path == IndexFile || path.EndsWith("/" + IndexFile, StringComparison.Ordinal))
                .Select(path => path[..^IndexFile.Length])
                .Where(address => !left.Contains(GetFolder(address)))
                .Select(address => known.GetValueOrDefault(address) ?? new SitemapEntry(address, address, null)),
        ];
    }

    private const string IndexFile = "index.html";

    /// <summary>The first two steps of an address: <c>papers/x/</c> of <c>papers/x/record/</c>.</summary>
    private static string GetFolder(string address)
    {
        var second = address.IndexOf('/', address.IndexOf('/', StringComparison.Ordinal) + 1);
        return second < 0 ? address : address[..(second + 1)];
    }

    private static Dictionary<string, SitemapEntry> IndexDatedPages(SiteIndex site)
    {
        var known = new Dictionary<string, SitemapEntry>(StringComparer.Ordinal)
        {
            [""] = new SitemapEntry("", site.Archive.Settings.Title, site.NewestDay),
        };
        foreach (var document in site.Archive.Documents)
        {
            var paper = site.Papers[document.Paper];
            known[site.UrlOf(document)] = new SitemapEntry(
                site.UrlOf(document),
                paper.Title,
                ContentDateResolver.GetLastModified(paper)
            );
        }

        foreach (var note in site.Archive.Annotations)
        {
            known[SiteUrls.Annotation(note.Id)] = new SitemapEntry(
                SiteUrls.Annotation(note.Id),
                note.Id,
                note.Record.Created
            );
        }

        return known;
    }
}
