using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Finds the framed or shaded boxes of a page that hold text of their own.</summary>
/// <param name="width">Width of the page.</param>
/// <param name="height">Height of the page.</param>
internal sealed class FrameFinder(double width, double height)
{
    /// <summary>Share of the page from which an area is its background.</summary>
    private const double MaxShare = 0.8;

    /// <summary>Share of the page's words from which a box is the page itself.</summary>
    private const double MaxWordShare = 0.9;

    private const double Tolerance = 3;
    private const int MinLines = 2;
    private const int MinLetters = 20;
    private const int MaxAreas = 400;

    /// <summary>The boxes, outer ones only; areas that are rows or cells of tables are none.</summary>
    public IReadOnlyList<LayoutBox> Find(PageDrawing drawing, IReadOnlyList<Word> words)
    {
        var areas = Merge(drawing.Areas.Concat(RuledBoxFinder.Find(drawing)).Take(MaxAreas));
        var frames = areas.Where(area => IsFrame(area, areas, words)).OrderByDescending(GetArea).ToList();
        List<LayoutBox> outer = [];
        foreach (var frame in frames)
        {
            if (
                !outer.Exists(other =>
                    other.Grow(Tolerance).Contains(frame.Left, frame.Top)
                    && other.Grow(Tolerance).Contains(frame.Right, frame.Bottom)
                )
            )
            {
                outer.Add(frame);
            }
        }

        return outer;
    }

    private static double GetArea(LayoutBox box) => box.Width * box.Height;

    /// <summary>Areas that are the same, and a bar with a title on top of its box, are one.</summary>
    private static List<LayoutBox> Merge(IEnumerable<LayoutBox> areas)
    {
        List<LayoutBox> merged = [];
        foreach (var area in areas.OrderBy(area => area.Top).ThenBy(area => area.Left))
        {
            if (!merged.Exists(other => IsSame(other, area)))
            {
                merged.Add(area);
            }
        }

        for (var at = 0; at + 1 < merged.Count; at++)
        {
            var below = merged.FindAll(other => IsStacked(merged[at], other));
            var above = merged.Exists(other => IsStacked(other, merged[at]));
            if (!above && below.Count == 1 && !merged.Exists(other => IsStacked(below[0], other)))
            {
                merged[at] = merged[at].Hull(below[0]);
                merged.Remove(below[0]);
            }
        }

        return merged;
    }

    private static bool IsSame(LayoutBox one, LayoutBox other) =>
        Math.Abs(one.Left - other.Left) <= Tolerance
        && Math.Abs(one.Top - other.Top) <= Tolerance
        && Math.Abs(one.Right - other.Right) <= Tolerance
        && Math.Abs(one.Bottom - other.Bottom) <= Tolerance;

    private static bool IsStacked(LayoutBox upper, LayoutBox lower) =>
        Math.Abs(upper.Left - lower.Left) <= Tolerance
        && Math.Abs(upper.Right - lower.Right) <= Tolerance
        && Math.Abs(upper.Bottom - lower.Top) <= Tolerance;

    private static bool IsBeside(LayoutBox one, LayoutBox other) =>
        Math.Abs(one.Top - other.Top) <= Tolerance
        && Math.Abs(one.Bottom - other.Bottom) <= Tolerance
        && (Math.Abs(one.Right - other.Left) <= Tolerance || Math.Abs(one.Left - other.Right) <= Tolerance);

    private bool IsFrame(LayoutBox area, List<LayoutBox> areas, IReadOnlyList<Word> words)
    {
        if (GetArea(area) > MaxShare * width * height || areas.Exists(other => IsBeside(area, other)))
        {
            return false;
        }

        if (areas.Exists(other => IsStacked(area, other) || IsStacked(other, area)))
        {
            return false;
        }

        List<Word> inside = [.. words.Where(word => IsInside(word, area))];
        return inside.Count > 0
            && inside.Count < MaxWordShare * words.Count
            && inside.Sum(word => word.Text.Length) >= MinLetters
            && LineBuilder.Build(inside).Count >= MinLines
            && !words.Any(word => IsCrossing(word, area));
    }

    /// <summary>Whether a word stands in an area.</summary>
    public static bool IsInside(Word word, LayoutBox area) =>
        area.Grow(1).Contains((word.Box.Left + word.Box.Right) / 2, (word.Box.Top + word.Box.Bottom) / 2);

    private static bool IsCrossing(Word word, LayoutBox area) =>
        word.Box.Top < area.Bottom - Tolerance
        && word.Box.Bottom > area.Top + Tolerance
        && (
            (word.Left < area.Left - Tolerance && word.Right > area.Left + Tolerance)
            || (word.Left < area.Right - Tolerance && word.Right > area.Right + Tolerance)
        );
}
