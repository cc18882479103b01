using UglyToad.PdfPig.Graphics.Colors;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;

/// <summary>How light colours are.</summary>
internal static class ColourReader
{
    /// <summary>Whether a colour is white, or as good as; a pattern is not.</summary>
    public static bool IsWhite(IColor? colour, double level)
    {
        if (colour is null or PatternColor)
        {
            return false;
        }

        try
        {
            var (red, green, blue) = colour.ToRGBValues();
            return red >= level && green >= level && blue >= level;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
