using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Lays out all pages of a file, each with what is known from the others.</summary>
/// <param name="pages">The pages.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class DocumentLayoutBuilder(IReadOnlyList<PageWords> pages, DocumentStyle style)
{
    private const double MinGutter = 4;

    /// <summary>Height in points from which columns are those of the pages, and not of a list or a table.</summary>
    private const double MinHeight = 120;

    private readonly RunningLineFinder _running = new(pages);

    /// <summary>The pages; <paramref name="getLabel"/> gives the labels that the file sets for their numbers.</summary>
    public IReadOnlyList<PageLayout> Build(Func<int, string?> getLabel)
    {
        var running = _running.Running;
        var printed = PageNumberFinder.Find(running);
        var layouts = Build(style, running, out var gutters);
        var known = FindKnown(gutters);
        if (known.Count > 0)
        {
            layouts = Build(style with { Gutters = known }, running, out _);
        }

        return
        [
            .. pages.Select(
                (page, at) =>
                    new PageLayout(page.Number, getLabel(page.Number), page.Width, page.Height, layouts[at])
                    {
                        PrintedLabel = printed.GetValueOrDefault(at),
                    }
            ),
        ];
    }

    private List<IReadOnlyList<LayoutLine>> Build(
        DocumentStyle known,
        ILookup<int, CoarseLine> running,
        out List<IReadOnlyList<Gutter>> gutters
    )
    {
        List<IReadOnlyList<LayoutLine>> layouts = [];
        gutters = [];
        for (var at = 0; at < pages.Count; at++)
        {
            var builder = new PdfPageLayoutBuilder(pages[at], known);
            layouts.Add(builder.Build([.. running[at]]));
            gutters.Add(builder.Gutters);
        }

        return layouts;
    }

    /// <summary>White space that at least two pages have at the same place.</summary>
    private static List<Interval> FindKnown(List<IReadOnlyList<Gutter>> gutters)
    {
        List<Interval> known = [];
        List<Interval> earlier = [];
        foreach (var page in gutters)
        {
            var spaces = page.Where(gutter => gutter.Height >= MinHeight).Select(gutter => gutter.Space).ToList();
            foreach (var space in spaces.Where(space => !IsIn(known, space)))
            {
                var shared = earlier.Select(other => other.Intersect(space)).FirstOrDefault(IsGutter);
                if (IsGutter(shared))
                {
                    known.Add(shared);
                }
            }

            earlier.AddRange(spaces);
            earlier.RemoveAll(space => IsIn(known, space));
        }

        return known;
    }

    private static bool IsGutter(Interval space) => space.Width >= MinGutter;

    private static bool IsIn(List<Interval> known, Interval space) =>
        known.Exists(other => IsGutter(other.Intersect(space)));
}
