using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>
/// Measures how far the letters of spaced heads are apart: <c>C O N T E N T S</c> set with gaps between all letters.
/// </summary>
internal static class LetterSpacing
{
    private const int MinLetters = 5;

    /// <summary>Smallest spacing, in sizes of the font, that is one.</summary>
    private const double MinSpacing = 0.06;

    /// <summary>Largest one: further apart are words.</summary>
    private const double MaxSpacing = 0.7;

    /// <summary>Share of the gaps that have to be about as wide as the one in the middle.</summary>
    private const double EvenShare = 0.6;

    /// <summary>The spacing at each letter of a row; 0 where letters stand close.</summary>
    public static double[] Measure(IReadOnlyList<Glyph> row)
    {
        var spacing = new double[row.Count];
        for (var start = 0; start < row.Count; )
        {
            var end = FindEnd(row, start);
            Array.Fill(spacing, MeasureStretch(row, start, end), start, end - start);
            start = end;
        }

        return spacing;
    }

    /// <summary>Letters that look alike and are not in different columns.</summary>
    private static int FindEnd(IReadOnlyList<Glyph> row, int start)
    {
        var end = start + 1;
        while (
            end < row.Count
            && row[end].Style == row[start].Style
            && row[end].Left - row[end - 1].Right < 2 * row[start].Style.Size
        )
        {
            end++;
        }

        return end;
    }

    private static double MeasureStretch(IReadOnlyList<Glyph> row, int start, int end)
    {
        if (end - start < MinLetters)
        {
            return 0;
        }

        List<double> gaps = [];
        for (var at = start + 1; at < end; at++)
        {
            if (!row[at].IsBlank && !row[at - 1].IsBlank)
            {
                gaps.Add((row[at].Left - row[at - 1].Right) / row[start].Style.Size);
            }
        }

        if (gaps.Count < MinLetters - 1)
        {
            return 0;
        }

        gaps.Sort();
        var middle = gaps[(gaps.Count - 1) / 3];
        var even = gaps.Count(gap => gap >= 0.6 * middle && gap <= (1.5 * middle) + 0.03);
        return middle is >= MinSpacing and <= MaxSpacing && even >= EvenShare * gaps.Count
            ? middle * row[start].Style.Size
            : 0;
    }
}
