namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Tells whether a paragraph ends between two lines of a column; the first reason that applies decides.
/// </summary>
internal static class ParagraphBoundaryDetector
{
    private const double SizeTolerance = 0.7;
    private const double WideGap = 1.2;
    private const double WideGapAtShifted = 1.4;
    private const double WideGapInTitle = 1.75;

    private static readonly ParagraphBoundaryRule[] Ordered =
    [
        new("the next column, set higher", pair => pair.Gap < -pair.Line.Size ? true : null),
        new("pieces of one line", pair => pair.Gap < pair.Line.Size * 0.3 ? false : null),
        new(
            "one element of the file's structure",
            pair => ElementTags.AreOne(pair.Above.Line, pair.Line.Line) && !HasOtherSize(pair, 4) ? false : null
        ),
        new("a heading above small print", pair => HasOtherSize(pair, SizeTolerance) ? true : null),
        new("a blank line", pair => IsWide(pair) ? true : null),
        new(
            "another element of the structure",
            pair => ElementTags.Differ(pair.Above.Line, pair.Line.Line) && pair.MayEnd ? true : null
        ),
        new("a bullet", pair => BlockMarker.Parse(pair.Line) is { IsBullet: true } ? true : null),
        new("2. below 1.", pair => IsNextNumber(pair) ? true : null),
        new("lines of one title in large letters", pair => pair.IsLarge ? false : null),
        new("a bold line above plain ones", DecideByWeight),
        new("a heading in a font of its own", pair => pair.IsBelowOtherFont ? true : null),
        new("lines of a title page", pair => pair.Above.IsCentred && pair.Line.IsCentred ? false : null),
        new("lines of one title", pair => pair.IsTitle ? false : null),
        new("further in or out", pair => pair.IsAligned ? null : DecideByIndent(pair)),
        new("a last line", pair => pair.IsShort && pair.MayEnd && !pair.IsHanging ? true : null),
    ];

    /// <summary>Whether a paragraph ends between the two.</summary>
    public static bool IsBoundary(LinePair pair)
    {
        foreach (var rule in Ordered)
        {
            if (rule.Decide(pair) is { } decision)
            {
                return decision;
            }
        }

        return false;
    }

    private static bool HasOtherSize(LinePair pair, double tolerance) =>
        Math.Abs(pair.Line.Size - pair.Above.Size) > tolerance;

    /// <summary>Raised figures push lines apart in what browsers print.</summary>
    private static bool IsWide(LinePair pair)
    {
        var leading = pair.Style.GetLeading(pair.Line.Size);
        var factor = pair.Line.HasShifted || pair.Above.HasShifted ? WideGapAtShifted : WideGap;
        return pair.Gap > Math.Max((leading * factor) + 0.4, pair.IsTitle ? pair.Line.Size * WideGapInTitle : 0);
    }

    private static bool IsNextNumber(LinePair pair) =>
        BlockMarker.Parse(pair.Line) is { Number: > 1 } marker
        && BlockMarker.Parse(pair.First) is { } first
        && first.Number == marker.Number - 1
        && first.Form == marker.Form
        && pair.IsAtFirst;

    /// <summary>
    /// A heading in the size of the text; a paragraph may begin with a bold line that fills its column.
    /// </summary>
    private static bool? DecideByWeight(LinePair pair) =>
        pair.Line.Style.IsBold == pair.Above.Style.IsBold ? null
        : pair.IsMidSentence ? null
        : pair.IsShort || !pair.Above.Style.IsBold ? true
        : null;

    private static bool? DecideByIndent(LinePair pair)
    {
        if (pair.IsMidSentence && !pair.IsShort && (pair.Shift > 0 || !pair.IsAtFirst))
        {
            return false;
        }

        return pair.IsSecondLine
            // An entry that hangs, or the first line of a paragraph above the others: it fills its column.
            ? pair.IsShort && (pair.MayEnd || pair.Shift > 0)
            : true;
    }
}
