using StaticArchive.Documents;

namespace StaticArchive.Publish.Feeds;

/// <summary>The pages of the sitemap, from the files of the site.</summary>
public static class PageEntries
{
    /// <summary>
    /// A page for each <c>index.html</c>, with the date of the paper or annotation it shows. Addresses that only lead
    /// elsewhere (former ids, withdrawn papers) are left out.
    /// </summary>
    public static IReadOnlyList<PageEntry> Of(Site site, IEnumerable<OutputFile> files)
    {
        var known = Known(site);
        var left = site.Archive.Papers.SelectMany(paper => paper.Formerly).Concat(site.Archive.Papers.Where(paper => paper.Access == Access.Withdrawn).Select(paper => paper.Id)).Select(Addresses.Paper).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files.Select(file => file.Path).Where(path => path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal)).Select(path => path[..^Index.Length])
                .Where(address => !left.Contains(Folder(address))).Select(address => known.GetValueOrDefault(address) ?? new PageEntry(address, address, null)),
        ];
    }

    private const string Index = "index.html";

    /// <summary>The first two steps of an address: <c>papers/x/</c> of <c>papers/x/record/</c>.</summary>
    private static string Folder(string address)
    {
        var second = address.IndexOf('/', address.IndexOf('/', StringComparison.Ordinal) + 1);
        return second < 0 ? address : address[..(second + 1)];
    }

    private static Dictionary<string, PageEntry> Known(Site site)
    {
        var known = new Dictionary<string, PageEntry>(StringComparer.Ordinal) { [""] = new PageEntry("", site.Archive.Settings.Title, InputDates.Newest(site.Archive)) };
        foreach (var document in site.Archive.Documents)
        {
            var paper = site.Papers[document.Paper];
            known[site.AddressOf(document)] = new PageEntry(site.AddressOf(document), paper.Title, InputDates.Of(paper));
        }

        foreach (var note in site.Archive.Annotations)
        {
            known[Addresses.Annotation(note.Id)] = new PageEntry(Addresses.Annotation(note.Id), note.Id, note.Record.Created);
        }

        return known;
    }
}
