using StaticArchive.Documents;

namespace StaticArchive.Publish;

/// <summary>The door of the third station: the linked archive in, the files of the site out.</summary>
public static class Publishing
{
    /// <summary>
    /// All files of the site in the order of their paths: 1. pages; 2. search; 3. exports of records; 4. data files; 5. feeds and
    /// sitemap; 6. the documents as supplied; 7. styles and scripts.
    /// </summary>
    public static IReadOnlyList<OutputFile> Publish(Archive archive)
    {
        var site = new Site(archive);
        return [.. Html.HtmlFiles.Of(site).Concat(Search.SearchFiles.Of(site)).Concat(Sources(site)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<OutputFile> Sources(Site site) =>
        site.Archive.Documents.Where(site.IsOpen).Select(document => new OutputFile(Uri.UnescapeDataString(Addresses.Source(document)), () => document.Source.Bytes));
}
