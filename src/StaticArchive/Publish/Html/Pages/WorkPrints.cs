using System.Collections.Concurrent;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Where a work is printed, and why the prints are one work, each said once: a book that a hundred papers list alike is one line.</summary>
/// <param name="site">The site.</param>
internal sealed class WorkPrints(Site site)
{
    /// <summary>Titles and addresses of documents: most are named on hundreds of pages.</summary>
    private readonly ConcurrentDictionary<string, (string Title, string Address)> _places = new(StringComparer.Ordinal);

    /// <summary>The entries as printed, in the order of their first prints.</summary>
    public IReadOnlyList<PrintLine> Lines(Work work, string root) =>
        [.. work.Occurrences.GroupBy(print => print.Raw, StringComparer.Ordinal).Select(alike => new PrintLine(
            alike.Key,
            [.. alike.Where(print => print.Listed).Select(print => Place(print.Document, "#" + print.Block, root))],
            [.. alike.Where(print => !print.Listed).Select(print => Place(print.Document, "#" + print.Block, root))]))];

    /// <summary>A sentence for each reason, with the papers that it holds for.</summary>
    public IReadOnlyList<string> Reasons(Work work)
    {
        var printing = work.Occurrences.Select(print => print.Document).ToHashSet(StringComparer.Ordinal);
        return [.. work.MergedBecause.GroupBy(merge => merge.Reason, StringComparer.Ordinal).Select(merges => $"{Holders(merges, printing, work)}: {merges.Key}.")];
    }

    /// <summary>A document as its readers know it, leading to a place in it.</summary>
    public PageLink Place(string document, string fragment, string root)
    {
        var (title, address) = PlaceOf(document);
        return new PageLink(title, root + address + fragment);
    }

    private (string Title, string Address) PlaceOf(string document) => _places.GetOrAdd(document, id => (DocumentTitle(id), site.AddressOf(site.Documents[id])));

    /// <summary><c>“On weirs” and “On ponds”</c>; where that is every paper, <c>The 24 prints above</c>.</summary>
    private string Holders(IEnumerable<Merge> merges, HashSet<string> printing, Work work)
    {
        var sources = merges.SelectMany(merge => new[] { merge.First, merge.Second }).Distinct(StringComparer.Ordinal).ToList();
        if (printing.Count < 3 || !printing.IsSubsetOf(sources))
        {
            return Listed([.. sources.Select(Name)]);
        }

        return Listed([$"The {work.Occurrences.Count} prints above", .. sources.Where(source => !printing.Contains(source)).Select(Name)]);
    }

    private string Name(string source) =>
        site.Documents.ContainsKey(source) ? $"“{PlaceOf(source).Title}”" : site.Papers.TryGetValue(source, out var paper) ? $"“{paper.Title}” itself" : "the record written by hand";

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private string DocumentTitle(string document)
    {
        var paper = site.Papers[site.Documents[document].Paper];
        return paper.Documents.Count == 1 || paper.Main == document ? paper.Title : $"{paper.Title} ({site.Documents[document].Stem.Replace('-', ' ')})";
    }
}
