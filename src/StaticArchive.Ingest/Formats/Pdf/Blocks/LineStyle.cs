using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>How most letters of a line or of a block look.</summary>
/// <param name="Size">Size in half points, so that rounding of a program makes no style of its own.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic.</param>
/// <param name="IsCapitals">Whether all letters are capitals.</param>
/// <param name="Family">Name of the font without what says bold or italic.</param>
internal readonly record struct LineStyle(int Size, bool IsBold, bool IsItalic, bool IsCapitals, string Family)
{
    private const int FewestCapitals = 4;
    private const double Share = 0.9;

    /// <summary>Size in points.</summary>
    public double Points => Size / 2.0;

    /// <summary>The style of runs; raised and lowered ones do not count where there are others.</summary>
    public static LineStyle Find(IEnumerable<LayoutRun> runs)
    {
        var all = runs.Where(run => CountLetters(run.Text) > 0).ToList();
        var level = all.Where(run => !run.IsRaised && !run.IsLowered).ToList();
        level = level.Count > 0 ? level : all;
        if (level.Count == 0)
        {
            return default(LineStyle) with { Family = "" };
        }

        var letters = level.Sum(run => CountLetters(run.Text));
        var main = level.MaxBy(run => CountLetters(run.Text))!;
        return new LineStyle(
            (int)Math.Round(main.FontSize * 2),
            level.Where(run => run.IsBold).Sum(run => CountLetters(run.Text)) >= letters * Share,
            level.Where(run => run.IsItalic).Sum(run => CountLetters(run.Text)) >= letters * Share,
            AreCapitals(level),
            FontFamily.GetName(main.Font)
        );
    }

    /// <summary>Letters and figures of a text.</summary>
    public static int CountLetters(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += char.IsLetterOrDigit(unit) ? 1 : 0;
        }

        return count;
    }

    private static bool AreCapitals(List<LayoutRun> runs)
    {
        var upper = 0;
        foreach (var unit in runs.SelectMany(run => run.Text))
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            upper += char.IsUpper(unit) ? 1 : 0;
        }

        return upper >= FewestCapitals;
    }
}
