using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Finds what stands in the margin left of the text, in letters of its own: headings beside their paragraphs, notes,
/// what a journal says of a paper. Labels of lists are none.
/// </summary>
/// <param name="bodySize">Size of the letters of the text.</param>
internal sealed class MarginFinder(double bodySize)
{
    private const int MinTextLines = 10;

    /// <summary>Share of the lines that begin at the edge of the text.</summary>
    private const double MinTextShare = 0.4;

    /// <summary>Narrowest space between margin and text, and largest gap within a note, in sizes of the text.</summary>
    private const double MinSpace = 0.75;
    private const double MaxLineGap = 1.9;

    private const int MinLetters = 5;

    /// <summary>Share of the letters of a page from which its left part is a column and no margin.</summary>
    private const double MaxMarginShare = 0.3;

    /// <summary>The words of each note, downwards.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Find(IReadOnlyList<Word> words)
    {
        var lines = LineBuilder.Build(words.Where(word => word is not BlockWord));
        if (FindTextEdge(lines) is not { } edge)
        {
            return [];
        }

        var usual = GetStyle(lines.SelectMany(line => line.Words).Where(word => word.Left >= edge - 1));
        var margins = lines.Select(line => GetMargin(line, edge)).Where(margin => margin.Count > 0).ToList();
        if (CountLetters(margins) > MaxMarginShare * CountLetters(lines.Select(line => line.Words)))
        {
            return [];
        }

        return
        [
            .. Group(margins)
                .Where(note =>
                    note.Sum(word => word.Text.Count(char.IsLetter)) >= MinLetters && GetStyle(note) != usual
                ),
        ];
    }

    private static int CountLetters(IEnumerable<IReadOnlyList<Word>> lines) =>
        lines.Sum(line => line.Sum(word => word.Text.Length));

    /// <summary>Where most lines begin, if others begin left of it.</summary>
    private double? FindTextEdge(IReadOnlyList<WordLine> lines)
    {
        var starts = lines
            .SelectMany(GetStarts)
            .GroupBy(start => Math.Round(start / 2))
            .OrderByDescending(group => group.Count())
            .FirstOrDefault();
        return
            starts is not null
            && starts.Count() >= Math.Max(MinTextLines, MinTextShare * lines.Count)
            && lines.Any(line => line.Box.Left < starts.Min() - (3 * bodySize))
            ? starts.Min()
            : null;
    }

    /// <summary>Where text begins in a line: at its start, and behind wide gaps.</summary>
    private IEnumerable<double> GetStarts(WordLine line) =>
        line
            .Words.Where((word, at) => at == 0 || word.Left - line.Words[at - 1].Right >= MinSpace * bodySize)
            .Where(word => Math.Abs(word.Size - bodySize) < 0.1 * bodySize)
            .Select(word => word.Left);

    /// <summary>The words of a line left of the text; none for a line that reaches into it.</summary>
    private List<Word> GetMargin(WordLine line, double edge)
    {
        List<Word> margin = [.. line.Words.Where(word => word.Left < edge - (MinSpace * bodySize))];
        return margin.Count > 0 && margin.Max(word => word.Right) <= edge - (MinSpace * bodySize) ? margin : [];
    }

    private static List<List<Word>> Group(List<List<Word>> margins)
    {
        List<List<Word>> notes = [];
        foreach (var margin in margins)
        {
            var isNext =
                notes.Count > 0
                && margin[0].LineBaseline - notes[^1][^1].LineBaseline <= MaxLineGap * margin[0].LineSize;
            if (!isNext)
            {
                notes.Add([]);
            }

            notes[^1].AddRange(margin);
        }

        return notes;
    }

    private static Letters.LetterStyle? GetStyle(IEnumerable<Word> words) =>
        words.GroupBy(word => word.Style).MaxBy(group => group.Sum(word => word.Text.Length))?.Key;
}
