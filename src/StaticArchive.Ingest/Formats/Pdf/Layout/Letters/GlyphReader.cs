using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>Takes the letters that are seen from a page, and turns them so that most run from left to right.</summary>
/// <param name="styles">The file's styles.</param>
/// <param name="log">What the file has no characters for.</param>
/// <param name="decoder">How some of that can be read all the same.</param>
internal sealed class GlyphReader(StyleCache styles, MissingCharacterLog log, UnmappedFontDecoder decoder)
{
    private const int QuarterTurn = 90;

    /// <summary>Text that runs at less than this from a quarter turn is a page that was scanned askew.</summary>
    private const int MaxSkew = 4;

    /// <summary>The letters.</summary>
    public PageGlyphs Read(Page page, VisibilityFilter visibility, PageElements elements)
    {
        SortedDictionary<int, List<Letter>> angles = [];
        var (hidden, unknown) = (0, 0);
        foreach (var letter in page.Letters)
        {
            if (!visibility.IsVisible(letter))
            {
                hidden += letter.Value.Length;
            }
            else if (GetText(letter) is null)
            {
                unknown++;
            }
            else
            {
                Add(angles, letter);
            }
        }

        var main = angles.Count == 0 ? 0 : angles.MaxBy(angle => angle.Value.Count).Key;
        return new PageGlyphs(
            Turn(page, main, angles.GetValueOrDefault(main, []), elements),
            [.. angles.Where(angle => angle.Key != main).Select(angle => Turn(page, angle.Key, angle.Value, elements))]
        )
        {
            Hidden = hidden,
            Unknown = unknown,
        };
    }

    private static void Add(SortedDictionary<int, List<Letter>> angles, Letter letter)
    {
        var angle = GetAngle(letter);
        if (!angles.TryGetValue(angle, out var letters))
        {
            angles.Add(angle, letters = []);
        }

        letters.Add(letter);
    }

    private static int GetAngle(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var angle = ((int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI) + 360) % 360;
        var quarter = (int)Math.Round(angle / (double)QuarterTurn) * QuarterTurn;
        return Math.Abs(angle - quarter) <= MaxSkew ? quarter % 360 : angle;
    }

    /// <summary>The characters of a letter; null where the file gives none.</summary>
    private string? GetText(Letter letter)
    {
        if (log.IsMissing(letter.Value, letter.FontName))
        {
            return decoder.Decode(letter.FontName, letter.Value[0]);
        }

        if (SymbolEncoding.Decode(letter.Value, letter.FontName) is { } symbol)
        {
            return symbol;
        }

        return LetterText.IsUnknown(letter.Value) && letter.Value.Length > 0
            ? null
            : LetterText.Normalise(letter.Value);
    }

    private GlyphGroup Turn(Page page, int angle, List<Letter> letters, PageElements elements)
    {
        var frame = new PageFrame(angle, page.Width, page.Height);
        var duplicates = new DuplicateFilter();
        List<Glyph> glyphs = new(letters.Count);
        foreach (var letter in letters)
        {
            var text = GetText(letter) ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            var (start, end) = (frame.ToFrame(letter.StartBaseLine), frame.ToFrame(letter.EndBaseLine));
            var glyph = new Glyph(
                text,
                (float)start.X,
                (float)Math.Max(start.X, end.X),
                (float)start.Y,
                styles.Get(letter)
            )
            {
                Element = elements.Find(letter),
            };
            if (duplicates.FindDuplicate(glyph, glyphs) is var index and >= 0)
            {
                glyphs[index] = glyphs[index] with { Style = styles.GetBold(glyphs[index].Style) };
                continue;
            }

            glyphs.Add(glyph);
        }

        return new GlyphGroup(frame, AccentComposer.Compose(glyphs));
    }
}
