using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Site;

/// <summary>Where the pages of a document's file begin in what readers see of it.</summary>
internal sealed class PageBreakIndex
{
    private readonly List<PageBreak> _breaks = [];

    /// <summary>
    /// Finds them. A page that begins with words that are set aside, such as a running head, begins for readers with
    /// the next words of the text.
    /// </summary>
    public PageBreakIndex(Document document)
    {
        var blocks = document.Blocks.Where(block => block.Kind != BlockKind.Paratext).ToList();
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in document.Pages)
        {
            var first = BinarySearch.FindPartitionPoint(
                blocks,
                page.Span.Start,
                static (block, start) => block.Span.End <= start
            );
            var id = "page-" + Slug.FromName(page.Label, "page");
            var count = labels[id] = labels.GetValueOrDefault(id) + 1;
            if (first < blocks.Count)
            {
                _breaks.Add(
                    new PageBreak(
                        page,
                        count == 1
                            ? id
                            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{count}"),
                        Math.Max(page.Span.Start, blocks[first].Span.Start)
                    )
                );
            }
        }
    }

    /// <summary>The pages that begin within a span of the text.</summary>
    public IEnumerable<PageBreak> FindIn(Span span)
    {
        var i = BinarySearch.FindPartitionPoint(_breaks, span.Start, static (page, start) => page.Offset < start);
        for (; i < _breaks.Count && _breaks[i].Offset < span.End; i++)
        {
            yield return _breaks[i];
        }
    }
}
