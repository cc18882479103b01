using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>Styles of letters, each held once for a file.</summary>
internal sealed class StyleCache
{
    /// <summary>Type 3 fonts may give sizes of their own units; the height of their letters tells more.</summary>
    private const double MinPlausibleSize = 2;

    private const double LooseHeightInSizes = 1.1;

    private const string NameOfNameless = "Type3";

    private readonly Dictionary<LetterStyle, LetterStyle> _styles = [];
    private readonly Dictionary<object, int> _nameless = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, LetterStyle> _fonts = new(StringComparer.Ordinal);

    /// <summary>The style of a letter.</summary>
    public LetterStyle Get(Letter letter)
    {
        var name = GetName(letter);
        if (!_fonts.TryGetValue(name, out var font))
        {
            var shown = FontNames.RemoveSubsetPrefix(name);
            font = new LetterStyle(shown, 0, FontNames.IsBold(shown), FontNames.IsItalic(shown));
            _fonts.Add(name, font);
        }

        return Intern(
            font with
            {
                Size = GetSize(letter),
                IsBold = font.IsBold || letter.FontDetails.IsBold,
                IsItalic = font.IsItalic || letter.FontDetails.IsItalic,
            }
        );
    }

    /// <summary>The same style, bold.</summary>
    public LetterStyle GetBold(LetterStyle style) => style.IsBold ? style : Intern(style with { IsBold = true });

    /// <summary>Fonts that a file draws itself have no names; headings show by their having one of their own.</summary>
    private string GetName(Letter letter)
    {
        var name = letter.FontName ?? "";
        if (name.Length > 0 && name != NameOfNameless || letter.GetFont() is not { } font)
        {
            return name;
        }

        if (!_nameless.TryGetValue(font, out var number))
        {
            _nameless[font] = number = _nameless.Count + 1;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{NameOfNameless}.{number}");
    }

    private static double GetSize(Letter letter)
    {
        var size = Math.Abs(letter.PointSize);
        if (size < MinPlausibleSize)
        {
            size = Math.Max(letter.GlyphRectangleLoose.Height / LooseHeightInSizes, letter.BoundingBox.Height);
        }

        return double.IsFinite(size) ? Math.Round(Math.Max(size, 1), 1) : 1;
    }

    private LetterStyle Intern(LetterStyle style)
    {
        if (_styles.TryGetValue(style, out var known))
        {
            return known;
        }

        _styles.Add(style, style);
        return style;
    }
}
