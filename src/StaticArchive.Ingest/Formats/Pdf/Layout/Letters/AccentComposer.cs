using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>
/// Puts accents that are printed over letters together with them: older LaTeX prints <c>Kuˇcerová</c> for
/// <c>Kučerová</c>.
/// </summary>
internal static class AccentComposer
{
    /// <summary>How far a letter may stand from its accent in the file, in letters.</summary>
    private const int Reach = 2;

    private static readonly FrozenDictionary<string, char> _combining = new Dictionary<string, char>(
        StringComparer.Ordinal
    )
    {
        ["`"] = '\u0300',
        ["‘"] = '\u0300',
        ["´"] = '\u0301',
        ["ˆ"] = '\u0302',
        ["^"] = '\u0302',
        ["˜"] = '\u0303',
        ["~"] = '\u0303',
        ["¯"] = '\u0304',
        ["˘"] = '\u0306',
        ["˙"] = '\u0307',
        ["¨"] = '\u0308',
        ["˚"] = '\u030A',
        ["˝"] = '\u030B',
        ["ˇ"] = '\u030C',
        ["¸"] = '\u0327',
        ["˛"] = '\u0328',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The letters, each with its accent.</summary>
    public static IReadOnlyList<Glyph> Compose(List<Glyph> glyphs)
    {
        HashSet<int> taken = [];
        for (var at = 0; at < glyphs.Count; at++)
        {
            var text = glyphs[at].Text;
            var accent = _combining.GetValueOrDefault(text, text[0]);
            if (AccentedLetters.IsAccent(accent))
            {
                Compose(glyphs, at, accent, taken);
            }
        }

        return taken.Count == 0 ? glyphs : [.. glyphs.Where((_, at) => !taken.Contains(at))];
    }

    private static void Compose(List<Glyph> glyphs, int at, char accent, HashSet<int> taken)
    {
        for (var step = 1; step <= 2 * Reach; step++)
        {
            var other = step % 2 == 1 ? at + ((step + 1) / 2) : at - (step / 2);
            if (other < 0 || other >= glyphs.Count || !IsUnder(glyphs[other], glyphs[at]))
            {
                continue;
            }

            var letter = glyphs[other].Text == "ı" ? 'i' : glyphs[other].Text[0];
            if (AccentedLetters.Compose(letter, accent) is { } composed)
            {
                glyphs[other] = glyphs[other] with { Text = composed.ToString() };
                taken.Add(at);
                return;
            }
        }
    }

    private static bool IsUnder(Glyph letter, Glyph accent)
    {
        var middle = (accent.Left + accent.Right) / 2;
        return letter.Text.Length == 1
            && char.IsLetter(letter.Text[0])
            && middle > letter.Left + (0.1 * (letter.Right - letter.Left))
            && middle <= letter.Right + (0.1 * letter.Style.Size)
            && Math.Abs(letter.Baseline - accent.Baseline) < 0.5 * letter.Style.Size;
    }
}
