using System.Globalization;
using System.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// The number or label that an entry begins with: <c>[1]</c>, <c>(1)</c>, <c>1.</c>, <c>1)</c>, <c>1</c>, <c>¹</c>,
/// <c>[SP 800-1]</c>. Whether it is one only the list as a whole can say.
/// </summary>
/// <param name="Form">How it is printed.</param>
/// <param name="Value">The label without brackets and stops, its digits plain.</param>
/// <param name="Number">Its leading digits as a number; -1 for a label that begins with none.</param>
/// <param name="End">Offset of the first word behind it, in UTF-16 code units; 0 where there is no label.</param>
internal readonly record struct ReferenceLabel(ReferenceLabelForm Form, string Value, int Number, int End)
{
    private const int LongestLabel = 30;
    private const int MostDigits = 4;
    private const int MostBareDigits = 3;
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether there is one.</summary>
    public bool IsMatch => End > 0;

    /// <summary>The label at the start of a text.</summary>
    public static ReferenceLabel Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return default;
        }

        return text[0] switch
        {
            '[' => ParseBracket(text),
            '(' => ParseParentheses(text),
            >= '0' and <= '9' => ParseNumber(text),
            _ => ParseRaised(text),
        };
    }

    /// <summary>
    /// <c>[1] </c>, <c>[Smi08] </c>, <c>[1]. </c>; of <c>[1] 1. Cheek</c>, which prints its number twice, both.
    /// </summary>
    private static ReferenceLabel ParseBracket(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestLabel + 2)].IndexOf(']');
        var value = close < 0 ? default : text[1..close].Trim();
        if (value.IsEmpty || !char.IsLetterOrDigit(value[0]) || value.Contains('['))
        {
            return default;
        }

        var end = close + 1 < text.Length && text[close + 1] is '.' or ':' ? close + 2 : close + 1;
        var label = Create(ReferenceLabelForm.Bracket, value, text, end);
        var again = ParseNumber(text[label.End..]);
        return again.Number >= 0 && again.Form != ReferenceLabelForm.Bare && again.Value == label.Value
            ? label with
            {
                End = label.End + again.End,
            }
            : label;
    }

    private static ReferenceLabel ParseParentheses(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text[1..]);
        return digits is > 0 and <= MostDigits && digits + 1 < text.Length && text[digits + 1] == ')'
            ? Create(ReferenceLabelForm.Parentheses, text.Slice(1, digits), text, digits + 2)
            : default;
    }

    /// <summary>Whether a letter follows the number: <c>2b. Abbot</c>.</summary>
    public bool HasLetter => Number >= 0 && char.IsAsciiLetterLower(Value[^1]);

    /// <summary>
    /// <c>1. Abbot</c>, <c>1) Abbot</c>, <c>1 Abbot</c>, <c>1Abbot</c>, <c>2b. Abbot</c>; not <c>1.2 Methods</c>.
    /// </summary>
    private static ReferenceLabel ParseNumber(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        if (digits is 0 or > MostDigits || digits == text.Length)
        {
            return default;
        }

        var value = text[..digits];
        if (IsLettered(text, digits))
        {
            var form = text[digits + 1] == '.' ? ReferenceLabelForm.Stop : ReferenceLabelForm.ClosingParenthesis;
            return Create(form, text[..(digits + 1)], text, digits + 2);
        }

        var isFollowedByDigit = digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]);
        return text[digits] switch
        {
            '.' when !isFollowedByDigit => Create(ReferenceLabelForm.Stop, value, text, digits + 1),
            ')' => Create(ReferenceLabelForm.ClosingParenthesis, value, text, digits + 1),
            _ when digits <= MostBareDigits => ParseBare(text, digits),
            _ => default,
        };
    }

    /// <summary><c>2b. </c> and <c>2b) </c>; <c>2003b. </c> is a year.</summary>
    private static bool IsLettered(ReadOnlySpan<char> text, int digits) =>
        digits <= MostBareDigits
        && digits + 2 < text.Length
        && char.IsAsciiLetterLower(text[digits])
        && text[digits + 1] is '.' or ')'
        && text[digits + 2] is ' ' or '\t';

    /// <summary>A capital, a quotation mark or the particle of a name has to follow.</summary>
    private static ReferenceLabel ParseBare(ReadOnlySpan<char> text, int digits)
    {
        var label = Create(ReferenceLabelForm.Bare, text[..digits], text, digits);
        var rest = text[label.End..];
        var opens =
            !rest.IsEmpty
            && (
                char.IsUpper(rest[0])
                || rest[0] is '“' or '"' or '‘' or '\''
                || ReferenceNameScanner.StartsWithParticle(rest)
            );
        return opens ? label : default;
    }

    private static ReferenceLabel ParseRaised(ReadOnlySpan<char> text)
    {
        var end = 0;
        var value = new StringBuilder();
        while (end < text.Length && RaisedDigits.IndexOf(text[end], StringComparison.Ordinal) is var digit and >= 0)
        {
            value.Append((char)('0' + digit));
            end++;
        }

        return end is > 0 and <= MostDigits ? Create(ReferenceLabelForm.Raised, value.ToString(), text, end) : default;
    }

    private static ReferenceLabel Create(
        ReferenceLabelForm form,
        ReadOnlySpan<char> value,
        ReadOnlySpan<char> text,
        int end
    )
    {
        var digits = CountDigits(value);
        var number = digits is > 0 and <= MostDigits ? int.Parse(value[..digits], CultureInfo.InvariantCulture) : -1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new ReferenceLabel(form, value.ToString(), number, end);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : digits;
    }
}
