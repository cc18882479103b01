using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>How the items of a list are labelled, by their depth.</summary>
internal sealed class OdtListStyle
{
    /// <summary>The deepest nesting that OpenDocument has.</summary>
    public const int Depths = 10;

    private readonly OdtListLevel[] _levels = new OdtListLevel[Depths];

    private OdtListStyle() => Array.Fill(_levels, OdtListLevel.Bulleted);

    /// <summary>Reads the style of a list or of the headings.</summary>
    public static OdtListStyle Read(MarkupElement style)
    {
        var read = new OdtListStyle();
        foreach (var level in style.Elements)
        {
            if (int.TryParse(level["level"], CultureInfo.InvariantCulture, out var depth) && depth is > 0 and <= Depths)
            {
                read._levels[depth - 1] = OdtListLevel.Read(level);
            }
        }

        return read;
    }

    /// <summary>The labels of a depth, 1 for the outermost.</summary>
    public OdtListLevel GetLevel(int depth) => _levels[Math.Clamp(depth, 1, Depths) - 1];
}
