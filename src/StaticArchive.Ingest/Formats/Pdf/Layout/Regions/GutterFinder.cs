using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Finds the white space between columns: a stretch that stays free over many lines, with text of several words a
/// line on both sides. Breuel (2002) looks for the largest white rectangles; here bands of lines give candidates.
/// </summary>
/// <param name="size">Size of the letters of the text.</param>
/// <param name="known">Where other pages of the file have such space.</param>
internal sealed class GutterFinder(double size, IReadOnlyList<Interval> known)
{
    /// <summary>
    /// Narrowest gutter, in sizes of the text: LaTeX sets 10 points beside letters of 11, and hyphens and brackets
    /// reach a little into it.
    /// </summary>
    private const double MinWidth = 0.5;

    /// <summary>What is narrower has to part more lines.</summary>
    private const double UsualWidth = 0.8;
    private const int UsualLines = 3;
    private const int ManyLines = 8;

    /// <summary>
    /// Up to this wider is better: in a list of two columns the gap behind its labels is as long as that between.
    /// </summary>
    private const double MaxWidth = 2;

    private const int MaxCandidates = 16;

    /// <summary>The gutter that parts most text; null for none.</summary>
    public Gutter? Find(IReadOnlyList<Word> words, LayoutBox area)
    {
        var bands = Band.Split(words, area);
        return GetCandidates(bands, area)
            .SelectMany(x => FindRuns(bands, x))
            .Where(gutter => ColumnTest.AreColumns(gutter, GetMinLines(gutter)))
            .MaxBy(gutter => gutter.Height * Math.Min(gutter.Space.Width, MaxWidth * size));
    }

    /// <summary>How many lines have to be on each side; one is enough where other pages have columns.</summary>
    private int GetMinLines(Gutter gutter) =>
        known.Any(space => space.Intersect(gutter.Space).Width >= MinWidth * size / 2) ? 1
        : gutter.Space.Width >= UsualWidth * size ? UsualLines
        : ManyLines;

    /// <summary>
    /// Places a little left of where text goes on behind a gap: left edges of columns are straight, right ones ragged.
    /// </summary>
    private IEnumerable<double> GetCandidates(IReadOnlyList<Band> bands, LayoutBox area)
    {
        Dictionary<int, double> weights = [];
        foreach (var band in bands)
        {
            foreach (var free in band.Free)
            {
                if (free.Width >= MinWidth * size && free.Left > area.Left && free.Right < area.Right)
                {
                    var place = (int)Math.Floor(free.Right - (MinWidth * size / 2));
                    weights[place] = weights.GetValueOrDefault(place) + band.Height;
                }
            }
        }

        return weights
            .OrderByDescending(weight => weight.Value)
            .ThenBy(weight => weight.Key)
            .Take(MaxCandidates)
            .Select(weight => (double)weight.Key)
            .Concat(known.Select(space => (space.Left + space.Right) / 2));
    }

    /// <summary>The stretches of bands in which a place stays free.</summary>
    private IEnumerable<Gutter> FindRuns(IReadOnlyList<Band> bands, double x)
    {
        var first = 0;
        var space = new Interval(double.NegativeInfinity, double.PositiveInfinity);
        for (var at = 0; at <= bands.Count; at++)
        {
            var next = at < bands.Count ? space.Intersect(bands[at].FindFreeAt(x)) : default;
            if (next.Width >= MinWidth * size)
            {
                space = next;
                continue;
            }

            if (at > first)
            {
                yield return GutterTrimmer.Trim(
                    new Gutter(space, [.. bands.Skip(first).Take(at - first)], first),
                    bands
                );
            }

            first = at + 1;
            space = new Interval(double.NegativeInfinity, double.PositiveInfinity);
            if (at < bands.Count && bands[at].FindFreeAt(x) is { } own && own.Width >= MinWidth * size)
            {
                (first, space) = (at, own);
            }
        }
    }
}
