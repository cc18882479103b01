using System.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Turns the formulas of titles into letters: <c>CO$_2$</c> is CO₂, <c>$10^{-3}$</c> is 10⁻³, <c>$\alpha$</c> is
/// α, <c>\textsubscript{2}</c> is ₂. A <c>$</c> that opens no formula is money.
/// </summary>
internal static class LaTeXMathDecoder
{
    private static readonly Dictionary<string, char> Scripts = new(StringComparer.Ordinal)
    {
        ["\\textsubscript{"] = '_',
        ["\\textsuperscript{"] = '^',
    };

    /// <summary>The value with its formulas as text; the very same value where it has none.</summary>
    public static string Decode(string value)
    {
        if (!value.Contains('$', StringComparison.Ordinal) && !value.Contains("script{", StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '$' && !IsEscaped(value, at) && FindEnd(value, at) is var end and > 0)
            {
                text.Append(LaTeXFormulaDecoder.Decode(value[(at + 1)..end]));
                at = end;
            }
            else if (FindScript(value, at) is { } command)
            {
                at = AppendScript(text, value, at + command.Length - 1, Scripts[command]);
            }
            else
            {
                text.Append(value[at]);
            }
        }

        return text.ToString();
    }

    private static bool IsEscaped(string value, int at) => at > 0 && value[at - 1] == '\\';

    private static string? FindScript(string value, int at) =>
        value[at] == '\\'
            ? Scripts.Keys.FirstOrDefault(command => value.AsSpan(at).StartsWith(command, StringComparison.Ordinal))
            : null;

    /// <summary>
    /// Where the formula closes that a <c>$</c> opens; -1 where it opens none: <c>from $5 to $10</c>. Formulas touch
    /// their signs, and no digit follows the second.
    /// </summary>
    private static int FindEnd(string value, int at)
    {
        var end = value.IndexOf('$', at + 1);
        return
            end > at + 1
            && end - at <= 200
            && !IsEscaped(value, end)
            && !char.IsWhiteSpace(value[at + 1])
            && !char.IsWhiteSpace(value[end - 1])
            && !(end + 1 < value.Length && char.IsAsciiDigit(value[end + 1]))
            ? end
            : -1;
    }

    /// <summary>A group in braces, below or above the line; one that does not close is left to be read on.</summary>
    /// <returns>The offset of its last sign.</returns>
    private static int AppendScript(StringBuilder text, string value, int at, char script)
    {
        var close = value.IndexOf('}', at);
        if (close < 0)
        {
            return at;
        }

        foreach (var unit in value.AsSpan(at, close - at).Trim('{'))
        {
            text.Append(ScriptLetters.Convert(unit, script));
        }

        return close;
    }
}
