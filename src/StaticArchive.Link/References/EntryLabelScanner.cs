namespace StaticArchive.Link.References;

/// <summary>The label of an entry where the entry prints it, which is no part of its record.</summary>
internal static class EntryLabelScanner
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>
    /// Offset of the first word behind the label: of <c>[4] Department of Ports</c>, <c>4 Department</c>,
    /// <c>⁴Abbot</c> or <c>[4] 4. Cheek</c>, which prints it twice; of <c>2. (a) Barr</c> and <c>(b) Corrie</c>,
    /// whose labels are <c>2a</c> and <c>2b</c>; 0 where the text prints none.
    /// </summary>
    public static int FindEnd(ReadOnlySpan<char> text, string? label)
    {
        if (string.IsNullOrEmpty(label))
        {
            return 0;
        }

        var end = MatchOnce(text, label);
        return end > 0 ? end + MatchOnce(text[end..], label)
            : char.IsAsciiLetterLower(label[^1]) ? FindLetterEnd(text, label)
            : 0;
    }

    /// <summary>The number may stand before the letter, which has a bracket behind it.</summary>
    private static int FindLetterEnd(ReadOnlySpan<char> text, string label)
    {
        var number = label.Length > 1 ? MatchOnce(text, label[..^1]) : 0;
        var rest = text[number..].TrimStart('(');
        return rest.Length > 1 && rest[0] == label[^1] && rest[1] == ')'
            ? text.Length - rest[2..].TrimStart(' ').Length
            : number;
    }

    private static int MatchOnce(ReadOnlySpan<char> text, string label)
    {
        var at = 0;
        while (at < text.Length && text[at] is '[' or '(' or ' ')
        {
            at++;
        }

        foreach (var unit in label)
        {
            if (at == text.Length || !IsSame(text[at], unit))
            {
                return 0;
            }

            at++;
        }

        if (at == text.Length || char.IsDigit(text[at]))
        {
            return 0;
        }

        while (at < text.Length && text[at] is ']' or ')' or '.' or ':' or ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static bool IsSame(char printed, char unit) =>
        printed == unit || (char.IsAsciiDigit(unit) && printed == RaisedDigits[unit - '0']);
}
