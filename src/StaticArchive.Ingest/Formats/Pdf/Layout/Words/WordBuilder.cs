using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>
/// Puts letters together to words, by where they stand and not by the order of the file: a blank or a gap ends a word.
/// </summary>
internal static class WordBuilder
{
    /// <summary>Distance of baselines, in sizes of the font, up to which letters stand on one.</summary>
    private const double BaselineTolerance = 0.06;

    /// <summary>
    /// Smallest gap between words, in sizes of the font: LaTeX sets no blanks and shrinks gaps to 0.2.
    /// </summary>
    private const double MinGap = 0.15;

    /// <summary>The same on a page that sets blanks: browsers part a bracket and the link behind it by less.</summary>
    private const double MinGapBesideBlanks = 0.3;

    /// <summary>Share of blanks among the letters of a page that sets them.</summary>
    private const double MinBlankShare = 0.08;

    /// <summary>Smallest gap, in sizes of the font, that a blank has to leave.</summary>
    private const double MinBlank = 0.03;

    private const double MostOfLetter = 0.8;

    /// <summary>The words by baselines and from left to right, raised and lowered ones with their hosts.</summary>
    public static IReadOnlyList<Word> Build(IReadOnlyList<Glyph> glyphs)
    {
        List<Word> words = [];
        var blanks = glyphs.Count(glyph => glyph.IsBlank);
        var minGap = blanks >= MinBlankShare * glyphs.Count ? MinGapBesideBlanks : MinGap;
        foreach (var row in SplitRows(glyphs))
        {
            AddWords(row, minGap, words);
        }

        DropCapFinder.FindHosts(words);
        ScriptFinder.FindHosts(words);
        return words;
    }

    private static IEnumerable<List<Glyph>> SplitRows(IReadOnlyList<Glyph> glyphs)
    {
        List<Glyph> row = [];
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline))
        {
            if (
                row.Count > 0
                && glyph.Baseline - row[0].Baseline
                    > BaselineTolerance * Math.Min(glyph.Style.Size, row[0].Style.Size) + 0.05
            )
            {
                yield return row;
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private static void AddWords(List<Glyph> row, double minGap, List<Word> words)
    {
        var ordered = row.OrderBy(glyph => glyph.Left).ThenBy(glyph => glyph.Right).ToList();
        List<Glyph> word = [];
        var spacing = LetterSpacing.Measure(ordered);
        var end = double.NegativeInfinity;
        Glyph? blank = null;
        for (var at = 0; at < ordered.Count; at++)
        {
            var glyph = ordered[at];
            if (glyph.IsBlank)
            {
                blank = glyph;
                continue;
            }

            if (
                word.Count > 0
                && (
                    glyph.Left - end > GetLimit(word[^1], glyph, minGap) + spacing[at]
                    || IsParted(word[^1], blank, glyph, end)
                )
            )
            {
                words.Add(new Word(word));
                word = [];
            }

            word.Add(glyph);
            end = word.Count == 1 ? glyph.Right : Math.Max(end, glyph.Right);
            blank = null;
        }

        if (word.Count > 0)
        {
            words.Add(new Word(word));
        }
    }

    /// <summary>
    /// Whether a blank stands between letters. Spreadsheets print blanks over the words of cells; and in fonts whose
    /// widths are wrong the letter behind a blank begins too early.
    /// </summary>
    private static bool IsParted(Glyph last, Glyph? between, Glyph next, double end) =>
        between is { } blank
        && (
            next.Left - end > MinBlank * last.Style.Size
            || (
                blank.Left >= last.Left + (MostOfLetter * (last.Right - last.Left))
                && next.Left >= blank.Left + (MostOfLetter * (blank.Right - blank.Left))
            )
        );

    private static double GetLimit(Glyph last, Glyph glyph, double minGap) =>
        minGap * Math.Min(last.Style.Size, glyph.Style.Size);
}
