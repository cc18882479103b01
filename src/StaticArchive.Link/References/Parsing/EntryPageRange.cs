namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages as entries print them: <c>742-755</c>, <c>S247–S263</c>, <c>e1130198</c>, <c>11.7.1–11.7.14</c>,
/// <c>385–U171</c>.
/// </summary>
/// <param name="Value">The pages, with a plain hyphen between first and last.</param>
/// <param name="End">Offset behind them.</param>
internal readonly record struct EntryPageRange(string Value, int End)
{
    private const int MaxLetters = 6;

    /// <summary>The pages that begin at an offset; null where none do.</summary>
    public static EntryPageRange? ParseAt(string text, int at)
    {
        var first = FindNumberEnd(text, at);
        if (first == at)
        {
            return null;
        }

        var dash = SkipBlanks(text, first);
        if (dash < text.Length && text[dash] is '-' or '–' or '—' or '‐' or '‑' or '−')
        {
            var second = SkipBlanks(
                text,
                text.AsSpan(dash).StartsWith("--", StringComparison.Ordinal) ? dash + 2 : dash + 1
            );
            var last = FindNumberEnd(text, second);
            if (last > second)
            {
                return new EntryPageRange($"{text[at..first]}-{text[second..last]}", last);
            }
        }

        return new EntryPageRange(text[at..first], first);
    }

    /// <summary>A few letters, digits with full stops between, perhaps a letter.</summary>
    private static int FindNumberEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        if (at - start > MaxLetters || at == text.Length || !char.IsAsciiDigit(text[at]))
        {
            return start;
        }

        while (
            at < text.Length
            && (
                char.IsAsciiDigit(text[at])
                || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            )
        )
        {
            at++;
        }

        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
