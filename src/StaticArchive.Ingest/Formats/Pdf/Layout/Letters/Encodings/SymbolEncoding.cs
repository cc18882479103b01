using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>
/// The fonts of symbols of Windows, whose characters Word writes into the private use area: the bullet of most lists is
/// U+F0B7 of Symbol, the tick U+F0FC of Wingdings.
/// </summary>
internal static class SymbolEncoding
{
    private const int PrivateUse = 0xF000;

    private const string GreekCodes = "abcdefghijklmnopqrstuvwxyz";
    private const string Greek = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private const string CapitalCodes = "DFGLPQSUWXY";
    private const string Capitals = "ΔΦΓΛΠΘΣΥΩΞΨ";

    private static readonly FrozenDictionary<int, char> _symbol = new Dictionary<int, char>
    {
        [0x2D] = '−',
        [0xA3] = '≤',
        [0xA5] = '∞',
        [0xA7] = '▪',
        [0xA8] = '♦',
        [0xAC] = '←',
        [0xAE] = '→',
        [0xB0] = '°',
        [0xB1] = '±',
        [0xB2] = '″',
        [0xB3] = '≥',
        [0xB4] = '×',
        [0xB6] = '∂',
        [0xB7] = '•',
        [0xB8] = '÷',
        [0xB9] = '≠',
        [0xBA] = '≡',
        [0xBB] = '≈',
        [0xBC] = '…',
        [0xD7] = '⋅',
        [0xD8] = '➢',
        [0xDE] = '⇒',
        [0xE5] = '∑',
        [0xFC] = '✓',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> _wingdings = new Dictionary<int, char>
    {
        [0x6C] = '●',
        [0x6E] = '■',
        [0x6F] = '□',
        [0x71] = '❑',
        [0x72] = '❒',
        [0x74] = '⧫',
        [0x75] = '◆',
        [0x76] = '❖',
        [0x77] = '⬥',
        [0x9F] = '•',
        [0xA7] = '▪',
        [0xA8] = '◻',
        [0xD8] = '➢',
        [0xE0] = '→',
        [0xE8] = '➔',
        [0xF0] = '⇨',
        [0xFB] = '✗',
        [0xFC] = '✓',
        [0xFD] = '☒',
        [0xFE] = '☑',
    }.ToFrozenDictionary();

    /// <summary>What a letter of such a font shows; null if it is of another font, or not known.</summary>
    public static string? Decode(string value, string? font)
    {
        if (value.Length != 1)
        {
            return null;
        }

        var isPrivate = value[0] is >= '\uF020' and <= '\uF0FF';
        var code = isPrivate ? value[0] - PrivateUse : value[0];
        var isWingdings = font?.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) == true;
        if (isWingdings)
        {
            return _wingdings.TryGetValue(code, out var dingbat) ? dingbat.ToString() : null;
        }

        return isPrivate ? DecodeSymbol((char)code)?.ToString() : null;
    }

    private static char? DecodeSymbol(char code) =>
        _symbol.TryGetValue(code, out var sign) ? sign
        : GreekCodes.Contains(code) ? Greek[GreekCodes.IndexOf(code)]
        : CapitalCodes.Contains(code) ? Capitals[CapitalCodes.IndexOf(code)]
        : code is < '\x7F' and not ('`' or '@' or '"' or '$' or '\'') ? code
        : null;
}
