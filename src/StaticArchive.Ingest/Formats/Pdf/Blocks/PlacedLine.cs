using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>A line with its page and the edges of the column that it stands in.</summary>
/// <param name="Line">The line.</param>
/// <param name="Page">Its page.</param>
/// <param name="Column">Edges of its column, box or cell.</param>
internal sealed record PlacedLine(LayoutLine Line, PageLayout Page, LayoutBox Column)
{
    private const double CentredTolerance = 3;
    private const double WidestBlank = 0.5;
    private const double WideLetters = 1.15;

    /// <summary>Its words.</summary>
    public string Text { get; } = Line.Text.Trim();

    /// <summary>How most of it looks.</summary>
    public LineStyle Style { get; } = LineStyle.Find(Line.Runs);

    /// <summary>Points from the column's left edge.</summary>
    public double Indent => Line.Box.Left - Column.Left;

    /// <summary>Points to the column's right edge.</summary>
    public double Slack => Column.Right - Line.Box.Right;

    /// <summary>The height of its baseline, from the upper edge of the page.</summary>
    public double Baseline => Line.Box.Bottom;

    /// <summary>Size in points.</summary>
    public double Size => Line.FontSize;

    /// <summary>Whether it has figures or letters that are raised or lowered, which may push lines apart.</summary>
    public bool HasShifted => Line.Runs.Any(run => run.IsRaised || run.IsLowered);

    /// <summary>Whether it stands in the middle of its column and is clearly shorter.</summary>
    public bool IsCentred => Indent > Size && Math.Abs(Indent - Slack) <= CentredTolerance;

    /// <summary>
    /// Whether the first word of another line would have had room behind it: its paragraph ended here.
    /// </summary>
    public bool HasRoomFor(PlacedLine next)
    {
        var blank = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var units = blank < 0 ? next.Text.Length : blank;
        var width = next.Line.Box.Right - next.Line.Box.Left;
        var word = next.Text.Length == 0 ? 0 : width * units / next.Text.Length;
        return Slack > (word * WideLetters) + (Size * WidestBlank);
    }
}
