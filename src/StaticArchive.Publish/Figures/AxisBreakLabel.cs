using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Figures;

/// <summary>Says, below a line of years, what the break in its scale is.</summary>
internal static class AxisBreakLabel
{
    /// <summary>How much room it takes.</summary>
    public const int Height = 18;

    /// <summary>What it says of the year of the break.</summary>
    public static string Format(InterfaceWords words, int year) =>
        words.Format("figure.axis-break", InterfaceWords.FormatNumber(year));

    /// <summary>Draws it behind the break.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="label">What it says.</param>
    /// <param name="x">Where it is.</param>
    /// <param name="top">Where the room for the label begins.</param>
    public static void Draw(SvgBuilder drawing, string label, int x, int top) =>
        drawing.AddText(x + 5, top + 9, label, ("tl-break", "start"));
}
