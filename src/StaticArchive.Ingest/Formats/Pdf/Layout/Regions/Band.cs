using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Words with white space across the whole area above and below: one line, or columns side by side.</summary>
internal sealed class Band
{
    private Band(IReadOnlyList<Word> words, LayoutBox area)
    {
        Words = words;
        Top = words.Min(word => word.Box.Top);
        Bottom = words.Max(word => word.Box.Bottom);
        Free = FindFree(words, area);
    }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Its upper edge.</summary>
    public double Top { get; }

    /// <summary>Its lower edge.</summary>
    public double Bottom { get; }

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>Stretches of the area without words, those at its edges included.</summary>
    public IReadOnlyList<Interval> Free { get; }

    /// <summary>The bands of an area, downwards.</summary>
    public static IReadOnlyList<Band> Split(IEnumerable<Word> words, LayoutBox area)
    {
        List<Band> bands = [];
        List<Word> band = [];
        var bottom = double.NegativeInfinity;
        foreach (var word in words.OrderBy(word => word.Box.Top))
        {
            if (word.Box.Top >= bottom && band.Count > 0)
            {
                bands.Add(new Band(band, area));
                band = [];
            }

            band.Add(word);
            bottom = band.Count == 1 ? word.Box.Bottom : Math.Max(bottom, word.Box.Bottom);
        }

        if (band.Count > 0)
        {
            bands.Add(new Band(band, area));
        }

        return bands;
    }

    /// <summary>The free stretch around a position; one without width if a word is there.</summary>
    public Interval FindFreeAt(double x)
    {
        foreach (var free in Free)
        {
            if (x > free.Left && x < free.Right)
            {
                return free;
            }
        }

        return default;
    }

    private static List<Interval> FindFree(IReadOnlyList<Word> words, LayoutBox area)
    {
        List<Interval> free = [];
        var end = area.Left - 1;
        foreach (var word in words.OrderBy(word => word.Left))
        {
            if (word.Left > end)
            {
                free.Add(new Interval(end, word.Left));
            }

            end = Math.Max(end, word.Right);
        }

        if (area.Right + 1 > end)
        {
            free.Add(new Interval(end, area.Right + 1));
        }

        return free;
    }
}
