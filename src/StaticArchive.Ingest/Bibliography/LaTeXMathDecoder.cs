using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Turns the formulas of titles into letters: <c>CO$_2$</c> is CO₂, <c>$10^{-3}$</c> is 10⁻³, <c>$\alpha$</c> is
/// α, <c>\textsubscript{2}</c> is ₂. A <c>$</c> that opens no formula is money.
/// </summary>
internal static class LaTeXMathDecoder
{
    private static readonly Dictionary<string, string> Signs = WordList.ParsePairs(
        "alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ "
            + "lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ sigma=σ tau=τ upsilon=υ phi=φ chi=χ psi=ψ "
            + "omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω "
            + "times=× pm=± leq=≤ geq=≥ neq=≠ approx=≈ sim=∼ infty=∞ to=→ rightarrow=→ "
            + "cdot=· circ=° ldots=… dots=…"
    );

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
                AppendFormula(text, value.AsSpan((at + 1)..end));
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

    private static void AppendFormula(StringBuilder text, ReadOnlySpan<char> formula)
    {
        for (var at = 0; at < formula.Length; at++)
        {
            var sign = formula[at];
            if (sign is '_' or '^' && at + 1 < formula.Length)
            {
                at = AppendScript(text, formula.ToString(), at + 1, sign);
            }
            else if (sign == '\\' && at + 1 < formula.Length && char.IsAsciiLetter(formula[at + 1]))
            {
                at = AppendCommand(text, formula, at + 1);
            }
            else if (sign is not ('{' or '}' or '\\' or '$'))
            {
                text.Append(sign);
            }
        }
    }

    /// <summary>One sign or a group in braces, below or above the line.</summary>
    /// <returns>The offset of its last sign.</returns>
    private static int AppendScript(StringBuilder text, string value, int at, char script)
    {
        var close = value[at] == '{' ? value.IndexOf('}', at) : at;
        if (close < 0)
        {
            return at;
        }

        foreach (var unit in value.AsSpan(at, close - at + 1).Trim("{}"))
        {
            text.Append(ScriptLetters.Convert(unit, script));
        }

        return close;
    }

    private static int AppendCommand(StringBuilder text, ReadOnlySpan<char> formula, int at)
    {
        var end = at;
        while (end < formula.Length && char.IsAsciiLetter(formula[end]))
        {
            end++;
        }

        text.Append(Signs.GetValueOrDefault(formula[at..end].ToString(), ""));
        return end - 1;
    }
}
