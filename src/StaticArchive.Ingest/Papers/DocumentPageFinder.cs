using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>Finds where in a document's text the pages of its file begin.</summary>
internal static class DocumentPageFinder
{
    /// <summary>
    /// The pages in order. A page begins with the first words that come from it or from a later one, so that a note
    /// which is read behind its page does not open the page again; pages without words are empty.
    /// </summary>
    public static IReadOnlyList<DocumentPage> Find(IReadOnlyList<SourcePage> pages, SourceMap map, int length)
    {
        if (pages.Count == 0)
        {
            return [];
        }

        var starts = new int[pages.Count + 1];
        var next = 0;
        foreach (var segment in map.Segments)
        {
            while (next < pages.Count && !segment.Source.IsEmpty && pages[next].Start <= segment.Source.Start)
            {
                starts[next++] = next == 1 ? 0 : segment.Text.Start;
            }
        }

        Array.Fill(starts, length, next, starts.Length - next);
        return
        [
            .. pages.Select((page, i) => new DocumentPage(page.Number, page.Label, new Span(starts[i], starts[i + 1]))),
        ];
    }
}
