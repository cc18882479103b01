namespace StaticArchive.Model.Messages;

/// <summary>
/// Words of files as a terminal and a CI may see them. Titles and quotations are strangers' words: an escape sequence
/// in one would steer the terminal, and a command of a CI would be obeyed.
/// </summary>
public static class TerminalText
{
    /// <summary>One line: what would break it, or steer a terminal or a CI, is shown as its code.</summary>
    public static string EscapeLine(string line) => Escape(line, IsControl);

    /// <summary>The same for text of several lines, which keeps its lines and tabs.</summary>
    public static string EscapeLines(string text) =>
        Escape(
            text.Replace("\r\n", "\n", StringComparison.Ordinal),
            unit => unit is not ('\n' or '\t') && IsControl(unit)
        );

    private static string Escape(string line, Func<char, bool> isEscaped)
    {
        var safe = line.Any(isEscaped)
            ? string.Concat(line.Select(unit => isEscaped(unit) ? $"\\u{(int)unit:X4}" : unit.ToString()))
            : line;
        return BreakCommands(safe);
    }

    /// <summary>
    /// <c>##[add-mask]x</c> and <c>##vso[task.setvariable]x</c> are commands wherever they stand in a line that GitHub
    /// Actions or Azure Pipelines prints.
    /// </summary>
    private static string BreakCommands(string line) =>
        line.Replace("##[", "#\\u0023[", StringComparison.Ordinal)
            .Replace("##vso[", "#\\u0023vso[", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Controls, line and paragraph separators, and what turns the direction of writing (U+202E and its kin).
    /// </summary>
    private static bool IsControl(char unit) =>
        char.IsControl(unit)
        || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
