using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>
/// Reads fonts without characters whose codes are known all the same: the bitmap fonts of TeX, whose codes are TeX's
/// own encodings, and TrueType fonts whose glyphs stand in the order of ASCII, 29 codes lower. How often which letter
/// is used tells whether that is so; else the letters stay unknown.
/// </summary>
internal sealed class UnmappedFontDecoder
{
    /// <summary>Glyph 3 of fonts of Windows is the blank.</summary>
    private const int GlyphShift = 29;

    private readonly FrozenDictionary<string, FontDecoding> _fonts;
    private readonly bool _isT1;

    private UnmappedFontDecoder(Dictionary<string, FontDecoding> fonts, bool isT1) =>
        (_fonts, _isT1) = (fonts.ToFrozenDictionary(StringComparer.Ordinal), isT1);

    /// <summary>Knows no fonts.</summary>
    public static UnmappedFontDecoder None { get; } = new([], false);

    /// <summary>Whether it knows no fonts.</summary>
    public bool IsEmpty => _fonts.Count == 0;

    /// <summary>The fonts whose codes are known.</summary>
    public static UnmappedFontDecoder Create(MissingCharacterLog log)
    {
        Dictionary<string, FontDecoding> fonts = new(StringComparer.Ordinal);
        foreach (var (name, codes) in log.Fonts)
        {
            var decoding =
                codes.IsText(0) ? FontDecoding.TexText
                : codes.IsText(GlyphShift) ? FontDecoding.GlyphOrder
                : FontDecoding.None;
            if (decoding != FontDecoding.None)
            {
                fonts.Add(name, decoding);
            }
        }

        var isTex = fonts.ContainsValue(FontDecoding.TexText);
        foreach (var (name, codes) in isTex ? log.Fonts : FrozenDictionary<string, CodeCounts>.Empty)
        {
            fonts.TryAdd(name, codes.IsAlphanumeric() ? FontDecoding.TexText : FontDecoding.TexSymbols);
        }

        return new UnmappedFontDecoder(fonts, IsT1(log, fonts));
    }

    /// <summary>The characters for a code; null if they are not known.</summary>
    public string? Decode(string? font, char code) =>
        _fonts.GetValueOrDefault(MissingCharacterLog.Simplify(font)) switch
        {
            FontDecoding.TexText => TexEncoding.DecodeText(code, _isT1),
            FontDecoding.TexSymbols => TexEncoding.DecodeSymbol(code),
            FontDecoding.GlyphOrder => code + GlyphShift is var ascii and >= ' ' and <= '~'
                ? ((char)ascii).ToString()
                : null,
            _ => null,
        };

    /// <summary>T1 has ligatures and dashes where the older OT1 has accents, and letters with accents above.</summary>
    private static bool IsT1(MissingCharacterLog log, Dictionary<string, FontDecoding> fonts)
    {
        var codes = fonts
            .Where(font => font.Value == FontDecoding.TexText)
            .SelectMany(font => log.Fonts[font.Key].Codes)
            .ToHashSet();
        return !codes.Overlaps(['\x0B', '\x0C', '\x0D', '\x0E', '{', '|'])
            && codes.Any(code =>
                code is >= '\x80' or (>= '\x1B' and <= '\x1F') or '\x15' or '\x16' or '\x10' or '\x11'
            );
    }
}
