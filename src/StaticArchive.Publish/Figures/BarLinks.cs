using System.Globalization;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Makes bars of a picture links: each its own where it is wide enough to be hit, else a few years together, with their
/// count.
/// </summary>
internal sealed record BarLinks
{
    /// <summary>The least width of a link: 24 pixels on the smallest screen that shows the drawing.</summary>
    public required int MinWidth { get; init; }

    /// <summary>Where the room for links begins and ends; they are as high as the picture.</summary>
    public required SvgRect Area { get; init; }

    /// <summary>The words of the interface.</summary>
    public required InterfaceWords Words { get; init; }

    /// <summary>The key of what is counted.</summary>
    public required string CountKey { get; init; }

    /// <summary>Where the bar of a year leads.</summary>
    public required Func<int, string> GetHref { get; init; }

    /// <summary>A bar: its year, what it counts, where it begins and ends.</summary>
    public sealed record Bar(int Year, int Count, int Start, int End)
    {
        /// <summary>The bar of a year on a scale.</summary>
        public static Bar On(TimeScale scale, int year, int count) =>
            new(year, count, scale.GetYearPosition(year), scale.GetYearPosition(year + 1));
    }

    private sealed record Link(int FirstYear, int LastYear, int Count, int Start, int End);

    /// <summary>Draws the links of bars in the order of their years; those that count nothing have none.</summary>
    public void Draw(SvgBuilder drawing, IEnumerable<Bar> bars)
    {
        foreach (var link in Group(bars))
        {
            var years =
                link.FirstYear == link.LastYear
                    ? Format(link.FirstYear)
                    : Words.Format("dates.to", Format(link.FirstYear), Format(link.LastYear));
            drawing
                .OpenLink(
                    GetHref(link.FirstYear),
                    $"{years}: {Words.Count(CountKey, link.Count)}",
                    new SvgRect(link.Start, Area.Y, link.End - link.Start, Area.Height)
                )
                .CloseLink();
        }
    }

    /// <summary>
    /// From the left: a bar that is too narrow takes room beyond its end, and is joined to the link before only where
    /// that reaches over it. Twenty bars of 16 pixels are ten links of two, never one of twenty.
    /// </summary>
    private List<Link> Group(IEnumerable<Bar> bars)
    {
        var links = new List<Link>();
        foreach (var bar in bars.Where(bar => bar.Count > 0))
        {
            var next = Widen(new Link(bar.Year, bar.Year, bar.Count, bar.Start, bar.End));
            if (links is [.., var last] && last.End > next.Start)
            {
                next = HasRoom(last.End, bar) ? ShiftTo(last.End, next) : Join(last, bar);
                if (next.FirstYear != bar.Year)
                {
                    links.RemoveAt(links.Count - 1);
                }
            }

            links.Add(next);
        }

        return links;
    }

    private bool HasRoom(int start, Bar bar) => start <= bar.Start && start + MinWidth <= Area.X + Area.Width;

    private Link ShiftTo(int start, Link link) =>
        link with
        {
            Start = start,
            End = Math.Max(start + MinWidth, Math.Min(link.End, Area.X + Area.Width)),
        };

    private Link Widen(Link link)
    {
        var width = Math.Max(MinWidth, link.End - link.Start);
        var start = Math.Clamp((link.Start + link.End - width) / 2, Area.X, Area.X + Area.Width - width);
        return link with { Start = start, End = start + width };
    }

    private static Link Join(Link one, Bar bar) =>
        one with
        {
            LastYear = bar.Year,
            Count = one.Count + bar.Count,
            End = Math.Max(one.End, bar.End),
        };

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
