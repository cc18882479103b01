namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages as entries give them: <c>742-755</c>, <c>S247–S263</c>, <c>e1130198</c>, <c>11.7.1–11.7.14</c>,
/// <c>385–U171</c>.
/// </summary>
/// <param name="Value">The pages, with a plain hyphen between first and last.</param>
/// <param name="End">Offset behind them, in UTF-16 code units.</param>
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

        var dash = EntryScanner.Skip(text, first, " ");
        if (dash < text.Length && text[dash] is '-' or '–' or '—' or '‐' or '‑' or '−')
        {
            var width = text.AsSpan(dash).StartsWith("--", StringComparison.Ordinal) ? 2 : 1;
            var second = EntryScanner.Skip(text, dash + width, " ");
            var last = FindNumberEnd(text, second);
            if (last > second)
            {
                return new EntryPageRange($"{text[at..first]}-{text[second..last]}", last);
            }
        }

        return new EntryPageRange(text[at..first], first);
    }

    /// <summary>
    /// Behind a few letters, digits with full stops between, perhaps a letter; the start where none stand.
    /// </summary>
    private static int FindNumberEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        if (at - start > MaxLetters || at == text.Length || !char.IsAsciiDigit(text[at]))
        {
            return start;
        }

        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsStopBeforeDigit(text, at)))
        {
            at++;
        }

        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsStopBeforeDigit(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
