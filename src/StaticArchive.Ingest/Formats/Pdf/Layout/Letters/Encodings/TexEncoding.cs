using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>The encodings of TeX's fonts: OT1 and T1 for text, OMS and TS1 for symbols.</summary>
internal static class TexEncoding
{
    /// <summary>What T1 has from 0x80 on; behind it is Latin 1, but for four.</summary>
    private const string UpperT1 =
        "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§" // from 0xA0 on
        + "ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

    private static readonly FrozenDictionary<char, string> _ot1 = new Dictionary<char, string>
    {
        ['\x0B'] = "ff",
        ['\x0C'] = "fi",
        ['\x0D'] = "fl",
        ['\x0E'] = "ffi",
        ['\x0F'] = "ffl",
        ['\x10'] = "ı",
        ['\x19'] = "ß",
        ['\x1A'] = "æ",
        ['\x1B'] = "œ",
        ['\x1C'] = "ø",
        ['\x1D'] = "Æ",
        ['\x1E'] = "Œ",
        ['\x1F'] = "Ø",
        ['"'] = "”",
        ['\''] = "’",
        ['`'] = "‘",
        ['\\'] = "“",
        ['{'] = "–",
        ['|'] = "—",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> _t1 = new Dictionary<char, string>
    {
        ['\x0D'] = "‚",
        ['\x0E'] = "‹",
        ['\x0F'] = "›",
        ['\x10'] = "“",
        ['\x11'] = "”",
        ['\x12'] = "„",
        ['\x13'] = "«",
        ['\x14'] = "»",
        ['\x15'] = "–",
        ['\x16'] = "—",
        ['\x19'] = "ı",
        ['\x1B'] = "ff",
        ['\x1C'] = "fi",
        ['\x1D'] = "fl",
        ['\x1E'] = "ffi",
        ['\x1F'] = "ffl",
        ['\''] = "’",
        ['`'] = "‘",
        ['\x7F'] = "-",
        ['\xD7'] = "Œ",
        ['\xDF'] = "SS",
        ['\xF7'] = "œ",
        ['\xFF'] = "ß",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> _symbols = new Dictionary<char, string>
    {
        ['\x00'] = "−",
        ['\x01'] = "·",
        ['\x02'] = "×",
        ['\x03'] = "∗",
        ['\x06'] = "±",
        ['\x0F'] = "•",
        ['\x14'] = "≤",
        ['\x15'] = "≥",
        ['\x18'] = "∼",
        ['\x19'] = "≈",
        ['!'] = "→",
        ['1'] = "∞",
        ['2'] = "∈",
        ['f'] = "{",
        ['g'] = "}",
        ['j'] = "|",
        ['x'] = "§",
        ['y'] = "†",
        ['z'] = "‡",
        ['{'] = "¶",
        ['\x88'] = "•",
        ['<'] = "<",
        ['>'] = ">",
        ['='] = "=",
        ['+'] = "+",
        [','] = ",",
        ['.'] = ".",
        ['('] = "(",
        [')'] = ")",
    }.ToFrozenDictionary();

    /// <summary>The characters for a code of a text font; null if there are none.</summary>
    public static string? DecodeText(char code, bool isT1)
    {
        if ((isT1 ? _t1 : _ot1).TryGetValue(code, out var text))
        {
            return text;
        }

        return code switch
        {
            >= ' ' and <= '~' => code.ToString(),
            >= '\x80' and <= '\xBF' when isT1 => UpperT1.Substring(code - '\x80', 1),
            >= '\xC0' and <= '\xFF' when isT1 => code.ToString(),
            _ => null,
        };
    }

    /// <summary>The character for a code of a font of symbols; null if it is not known.</summary>
    public static string? DecodeSymbol(char code) =>
        _symbols.TryGetValue(code, out var text) ? text
        : code is >= '\xA1' and <= '\xFF' ? code.ToString()
        : null;
}
