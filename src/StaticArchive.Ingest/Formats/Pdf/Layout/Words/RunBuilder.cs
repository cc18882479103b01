using System.Text;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>Cuts a line into runs of letters that look alike.</summary>
/// <param name="links">Areas of the page that lead elsewhere.</param>
internal sealed class RunBuilder(IReadOnlyList<LinkArea> links)
{
    /// <summary>
    /// Gap before or after a raised or lowered word, in sizes of its line, from which a blank is between.
    /// </summary>
    private const double MinScriptGap = 0.15;

    /// <summary>The runs.</summary>
    public IReadOnlyList<LayoutRun> Build(WordLine line)
    {
        var linked = links.Count == 0 ? [] : links.Where(link => link.Box.Overlaps(line.Box)).ToList();
        List<LayoutRun> runs = [];
        var text = new StringBuilder();
        LayoutRun? open = null;
        for (var at = 0; at < line.Words.Count; at++)
        {
            var word = line.Words[at];
            var blank = at > 0 && HasBlank(line.Words[at - 1], word) ? " " : "";
            foreach (var glyph in word.Glyphs)
            {
                var look = GetLook(glyph, word, linked);
                if (open is null || look != open)
                {
                    Close(runs, text, open);
                    open = look;
                }

                text.Append(blank).Append(glyph.Text);
                blank = "";
            }
        }

        Close(runs, text, open);
        return runs;
    }

    private static void Close(List<LayoutRun> runs, StringBuilder text, LayoutRun? look)
    {
        if (look is not null)
        {
            runs.Add(look with { Text = text.ToString() });
            text.Clear();
        }
    }

    private static bool HasBlank(Word last, Word word) =>
        last.IsDropCap ? IsWord(last) && word.Left - last.Right > MinScriptGap * word.LineSize : IsParted(last, word);

    /// <summary>The large first letter of "A report" is a word, that of "The report" is none.</summary>
    private static bool IsWord(Word letter) => letter.Text is "A" or "I" or "O";

    private static bool IsParted(Word last, Word word) =>
        (last.Rise == LetterRise.None && word.Rise == LetterRise.None)
        || (last.Host == word.Host)
        || word.Left - last.Right > MinScriptGap * word.LineSize;

    private static LayoutRun GetLook(Glyph glyph, Word word, List<LinkArea> linked) =>
        new("", glyph.Style.Size)
        {
            Font = glyph.Style.Font,
            IsBold = glyph.Style.IsBold,
            IsItalic = glyph.Style.IsItalic,
            IsRaised = word.Rise == LetterRise.Raised,
            IsLowered = word.Rise == LetterRise.Lowered,
            Link = FindLink(glyph, linked),
        };

    private static string? FindLink(Glyph glyph, List<LinkArea> linked)
    {
        if (linked.Count == 0)
        {
            return null;
        }

        var (x, y) = ((glyph.Left + glyph.Right) / 2, glyph.Baseline - (0.25 * glyph.Style.Size));
        return linked.Find(link => link.Box.Contains(x, y))?.Target;
    }
}
