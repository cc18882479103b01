using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Names of families of fonts.</summary>
internal static class FontFamily
{
    private static readonly HashSet<string> StyleWords = WordList.ParseSet(
        "bold italic oblique regular roman medium light semibold demi demibold black heavy book it bd psmt mt ps",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The name without what says weight and slant: <c>Georgia</c> of <c>Georgia-BoldItalic</c>.</summary>
    public static string GetName(string font)
    {
        var cut = font.IndexOfAny(['-', ',']);
        var name = cut > 0 ? font[..cut] : font;
        foreach (var word in StyleWords)
        {
            if (name.Length > word.Length + 2 && name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^word.Length].TrimEnd(' ', '_');
            }
        }

        return name;
    }
}
