using System.Globalization;

namespace StaticArchive.Publish.Figures;

/// <summary>Says, below a line of years, what the break in its scale is.</summary>
internal static class AxisBreakLabel
{
    /// <summary>How much room it takes.</summary>
    public const int Height = 18;

    /// <summary>Draws it behind the break.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="year">The year of the break.</param>
    /// <param name="x">Where it is.</param>
    /// <param name="top">Where the room for the label begins.</param>
    public static void Draw(SvgBuilder drawing, int year, int x, int top) =>
        drawing.AddText(
            x + 5,
            top + 9,
            string.Create(CultureInfo.InvariantCulture, $"← years before {year} are drawn closer"),
            ("tl-break", "start")
        );
}
