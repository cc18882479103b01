using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>
/// Line numbers of manuscripts and transcripts: every line, or every fifth, begins with a number, and each number is
/// that of the one above plus as many lines as stand between.
/// <code>
/// 1   The board met every month and
/// 2   kept its minutes in a ledger.
/// </code>
/// </summary>
internal static class LineNumberStripper
{
    private const int FewestNumbers = 12;
    private const int MostDigits = 4;
    private const int MaxStep = 10;

    /// <summary>The lines without their numbers; <paramref name="numbers"/> is how many there were.</summary>
    public static List<SourceLine> Strip(string text, List<SourceLine> lines, out int numbers)
    {
        var found = lines.Select(line => FindNumber(text, line)).ToList();
        numbers = 0;
        if (found.Count(number => number is not null) < FewestNumbers || !IsCount(lines, found))
        {
            return lines;
        }

        numbers = found.Count(number => number is not null);
        return [.. lines.Select((line, i) => found[i] is { } number ? WithoutNumber(text, line, number) : line)];
    }

    /// <summary>A number that begins a line, alone or with two blanks behind it.</summary>
    private static LineNumber? FindNumber(string text, SourceLine line)
    {
        var end = line.Content.Start;
        while (end < line.Content.End && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var length = end - line.Content.Start;
        var isApart =
            end == line.Content.End
            || (end + 1 < line.Content.End && text[end] is ' ' or '\t' && text[end + 1] is ' ' or '\t');
        return length is > 0 and <= MostDigits && (isApart || text[end] == '\t')
            ? new LineNumber(
                int.Parse(text.AsSpan(line.Content.Start, length), System.Globalization.CultureInfo.InvariantCulture),
                end
            )
            : null;
    }

    /// <summary>
    /// Whether the numbers count lines: of nine in ten the next is one, five or ten more (or begins a page again), and
    /// most lines have words behind theirs.
    /// </summary>
    private static bool IsCount(List<SourceLine> lines, List<LineNumber?> found)
    {
        var values = found.OfType<LineNumber>().Select(number => number.Value).ToList();
        var step = values[1] - values[0];
        if (step is not (1 or 5 or MaxStep))
        {
            return false;
        }

        var regular = Enumerable
            .Range(1, values.Count - 1)
            .Count(i => values[i] - values[i - 1] == step || values[i] == step);
        var filled = lines.Count(line => !line.IsBlank);
        var withWords = lines.Where((line, i) => found[i] is { } number && number.End < line.Content.End).Count();
        return regular * 10 >= (values.Count - 1) * 9
            && withWords * 2 >= values.Count
            && values.Count * step * 10 >= filled * 9;
    }

    private static SourceLine WithoutNumber(string text, SourceLine line, LineNumber number)
    {
        var start = number.End;
        while (start < line.Content.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return line.Slice(text, start, line.Content.End) with
        {
            HasFormFeed = line.HasFormFeed,
            Indent = line.Indent + (start - line.Content.Start),
        };
    }
}
