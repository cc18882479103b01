using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Where a work is printed, and why its entries are one work, each once: a book that a hundred papers list alike is one
/// line.
/// </summary>
internal sealed class WorkProvenanceBuilder(SiteIndex site)
{
    /// <summary>Titles and addresses of documents: most are named on hundreds of pages.</summary>
    private readonly ConcurrentDictionary<string, (string Title, string Address)> _documents = new(
        StringComparer.Ordinal
    );

    /// <summary>The entries as printed, in the order of their first occurrences.</summary>
    public IReadOnlyList<PrintedEntry> BuildEntries(Work work, string root) =>
        [
            .. work
                .Occurrences.GroupBy(occurrence => occurrence.Raw, StringComparer.Ordinal)
                .Select(alike => new PrintedEntry(
                    alike.Key,
                    [
                        .. alike
                            .Where(occurrence => occurrence.IsInReferenceList)
                            .Select(occurrence => LinkTo(occurrence.Document, "#" + occurrence.Block, root)),
                    ],
                    [
                        .. alike
                            .Where(occurrence => !occurrence.IsInReferenceList)
                            .Select(occurrence => LinkTo(occurrence.Document, "#" + occurrence.Block, root)),
                    ]
                )),
        ];

    /// <summary>A sentence for each reason, with the papers that it holds for.</summary>
    public IReadOnlyList<string> BuildMergeReasons(Work work)
    {
        var printing = work.Occurrences.Select(occurrence => occurrence.Document).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. work
                .MergedBecause.GroupBy(merge => merge.Reason, StringComparer.Ordinal)
                .Select(merges => $"{NameSources(merges, printing, work)}: {merges.Key}."),
        ];
    }

    /// <summary>Works that may be the same, as far as they are public.</summary>
    public IEnumerable<PageLink> BuildResembling(Work work, string root) =>
        work
            .Resembles.Where(site.Works.ContainsKey)
            .Select(id => site.Works[id])
            .Select(other => new PageLink(LabelFormatter.FormatFull(other.Item, site.Words), root + site.UrlOf(other)));

    /// <summary>A document as its readers know it, leading to a place in it.</summary>
    public PageLink LinkTo(string document, string fragment, string root)
    {
        var (title, address) = FindDocument(document);
        return new PageLink(title, root + address + fragment);
    }

    private (string Title, string Address) FindDocument(string document) =>
        _documents.GetOrAdd(document, id => (GetDocumentTitle(id), site.UrlOf(site.Documents[id])));

    /// <summary>
    /// <c>“On weirs” and “On ponds”</c>; where that is every paper, <c>The 24 prints above</c>.
    /// </summary>
    private string NameSources(IEnumerable<MergeReason> merges, HashSet<string> printing, Work work)
    {
        var sources = merges
            .SelectMany(merge => new[] { merge.First, merge.Second })
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (printing.Count < 3 || !printing.IsSubsetOf(sources))
        {
            return JoinNames([.. sources.Select(NameSource)]);
        }

        return JoinNames([
            $"The {work.Occurrences.Count} prints above",
            .. sources.Where(source => !printing.Contains(source)).Select(NameSource),
        ]);
    }

    private string NameSource(string source) =>
        site.Documents.ContainsKey(source) ? $"“{FindDocument(source).Title}”"
        : site.Papers.TryGetValue(source, out var paper) ? $"“{paper.Title}” itself"
        : "the record written by hand";

    private static string JoinNames(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private string GetDocumentTitle(string document)
    {
        var paper = site.Papers[site.Documents[document].Paper];
        return paper.Documents.Count == 1 || paper.MainDocument == document
            ? paper.Title
            : $"{paper.Title} ({site.Documents[document].Stem.Replace('-', ' ')})";
    }
}
