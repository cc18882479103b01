namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>
/// Characters of the fonts Symbol and Wingdings, which Word keeps as U+F020 to U+F0FF or as letters of other meaning.
/// Source: the mapping tables that Unicode publishes for Symbol (ftp.unicode.org, MAPPINGS/VENDORS/ADOBE/symbol.txt).
/// </summary>
internal static class SymbolFont
{
    private const int PrivateStart = 0xF000;

    /// <summary>What Symbol shows for U+0020 to U+007E; a blank for what no one uses in text.</summary>
    private const string LowerHalf =
        " !∀#∃%&∋()∗+,−./01234567"
        + "89:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
        + "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγ"
        + "ηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /// <summary>The same for U+00A0 to U+00FE.</summary>
    private const string UpperHalf =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥"
        + "×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩"
        + "∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔"
        + "⇐⇑⇒⇓◊〈®©™∑          "
        + "    〉∫⌠ ⌡        ";

    /// <summary>Words in such a font as others read them; bullets of unknown fonts become bullets.</summary>
    public static string Translate(string text, string? font)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
        {
            return text;
        }

        return string.Create(
            text.Length,
            (text, font),
            static (units, from) =>
            {
                for (var i = 0; i < units.Length; i++)
                {
                    units[i] = Translate(from.text[i], from.font);
                }
            }
        );
    }

    private static char Translate(char unit, string? font)
    {
        if (unit is < '\uF000' or > '\uF0FF')
        {
            return unit;
        }

        var code = unit - PrivateStart;
        return font is null || !font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) ? '•'
            : code is >= 0x20 and < 0x7F ? LowerHalf[code - 0x20]
            : code >= 0xA0 && code - 0xA0 < UpperHalf.Length ? UpperHalf[code - 0xA0]
            : ' ';
    }
}
