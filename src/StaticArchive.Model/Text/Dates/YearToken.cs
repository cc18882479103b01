namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// A year as citations and entries print it: <c>2003</c>, <c>2003a</c>, <c>2008-13</c>, <c>in press</c>, <c>n.d.</c>
/// </summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset after its last unit, letter and second year included.</param>
/// <param name="Year">The first year; 0 for words instead of a year.</param>
/// <param name="Suffix">The letter behind it, small; empty if there is none.</param>
/// <param name="Literal">Words instead of a year, small; empty for a year.</param>
/// <param name="IsRange">Whether it is two years: <c>2008-13</c>, <c>2009/10</c>.</param>
public readonly record struct YearToken(int Start, int End, int Year, string Suffix, string Literal, bool IsRange)
{
    /// <summary>Letters of other scripts that tell works of a year apart; Russian г stands for a year.</summary>
    private const string OtherSuffixes = "абвдеαβγδεأبجد";

    private static readonly string[] Literals =
    [
        "in press",
        "in-press",
        "forthcoming",
        "n.d.",
        "n. d.",
        "n.d",
        "in preparation",
        "in prep.",
        "in prep",
        "submitted",
        "no date",
        "undated",
        "in review",
        "under review",
        "nd",
    ];

    /// <summary>The year that begins at an offset; null where none does.</summary>
    public static YearToken? ParseAt(string text, int at)
    {
        if (
            at > 0
            && (
                char.IsLetterOrDigit(text[at - 1])
                || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2]))
            )
        )
        {
            return null;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]) ? ParseDigits(text, at) : ParseLiteral(text, at);
    }

    private static YearToken? ParseDigits(string text, int at)
    {
        var end = SkipDigits(text, at);
        if (end - at != 4 || text[at] is not ('1' or '2'))
        {
            return null;
        }

        var year =
            ((text[at] - '0') * 1000)
            + ((text[at + 1] - '0') * 100)
            + ((text[at + 2] - '0') * 10)
            + (text[at + 3] - '0');
        if (year is < 1500 or > 2099)
        {
            return null;
        }

        var suffix = ParseSuffix(text, end);
        if (suffix.Length == 0 && IsPartOfWord(text, end))
        {
            return null;
        }

        if (ParseApartSuffix(text, end) is { Length: 1 } apart)
        {
            return new YearToken(at, text[end] == '(' ? end + 3 : end + 2, year, apart, Literal: "", IsRange: false);
        }

        var second = suffix.Length > 0 ? end : ParseRangeEnd(text, end, year);
        return new YearToken(
            at,
            suffix.Length > 0 ? end + 1 : second,
            year,
            suffix,
            Literal: "",
            IsRange: second > end
        );
    }

    /// <summary>
    /// A letter follows the digits, but not the sign for a year that ends <c>（周明，2009年）</c>.
    /// </summary>
    private static bool IsPartOfWord(string text, int at) =>
        at < text.Length
        && char.IsLetter(text[at])
        && !(text[at] == '年' && at + 1 < text.Length && text[at + 1] is ')' or '）' or ';' or '；' or ',' or '，');

    /// <summary><c>2003(c)</c>, <c>(2003 c)</c></summary>
    private static string ParseApartSuffix(string text, int at) =>
        at + 2 < text.Length && text[at] is '(' or ' ' && text[at + 2] == ')' && char.IsAsciiLetterLower(text[at + 1])
            ? ParseSuffix(text, at + 1)
            : "";

    /// <summary>A letter that tells works of a year apart; the <c>s</c> of <c>1990s</c> does not.</summary>
    private static string ParseSuffix(string text, int at)
    {
        if (
            at >= text.Length
            || !(char.IsAsciiLetter(text[at]) || OtherSuffixes.Contains(text[at], StringComparison.Ordinal))
            || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !AreLettersInOrder(text, at))
            || text[at] is 's' or 'S'
        )
        {
            return "";
        }

        return char.ToLowerInvariant(text[at]).ToString();
    }

    /// <summary>Whether letters of several works of a year begin here: <c>2003ab</c>, <c>2003abc</c>.</summary>
    public static bool AreLettersInOrder(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterLower(text[at]) && text[end] == text[end - 1] + 1)
        {
            end++;
        }

        return end < text.Length && end > at + 1 && !char.IsLetterOrDigit(text[end]);
    }

    /// <summary>
    /// <c>2008-13</c>, <c>2008–2013</c>, <c>2009/10</c>: the end of the second year; the first one's end if there is
    /// none.
    /// </summary>
    private static int ParseRangeEnd(string text, int at, int year)
    {
        if (
            at + 2 >= text.Length
            || text[at] is not ('-' or '–' or '/' or '‐' or '‑')
            || !char.IsAsciiDigit(text[at + 1])
        )
        {
            return at;
        }

        var end = SkipDigits(text, at + 1);
        var later = end - at - 1 is 2 or 4
            ? int.Parse(
                text.AsSpan(at + 1, end - at - 1),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture
            )
            : 0;
        var first = end - at - 1 == 2 ? year % 100 : year;
        return later > first && later < first + 100 && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            ? end
            : at;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static YearToken? ParseLiteral(string text, int at)
    {
        foreach (var words in Literals)
        {
            var end = at + words.Length;
            if (
                end <= text.Length
                && text.AsSpan(at, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase)
                && !AreInitials(text, at, words)
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return CreateLiteral(text, at, words, NormalizeLiteral(words));
            }
        }

        return UndatedWords.FindAt(text, at) is { } phrase && !AreInitials(text, at, phrase)
            ? CreateLiteral(text, at, phrase, UndatedWords.Translate(phrase))
            : null;
    }

    private static YearToken CreateLiteral(string text, int at, string words, string literal)
    {
        var end = at + words.Length;
        var suffix = ParseJoinedSuffix(text, end);
        return new YearToken(at, suffix.Length > 0 ? end + 2 : end, Year: 0, suffix, literal, IsRange: false);
    }

    /// <summary><c>n.d.-a</c>, <c>in press-b</c></summary>
    private static string ParseJoinedSuffix(string text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '‐' or '‑' or '–' ? ParseSuffix(text, at + 1) : "";

    /// <summary><c>Mueller, N. D.</c> has two initials, <c>(N.D.)</c> has no date.</summary>
    private static bool AreInitials(string text, int at, string words) =>
        (words[1] == '.' || words is "nd") && char.IsUpper(text[at]) && (at == 0 || text[at - 1] is not ('(' or '['));

    private static string NormalizeLiteral(string words) =>
        words switch
        {
            "in-press" => "in press",
            "n. d." or "n.d" or "no date" or "undated" or "nd" => "n.d.",
            "in prep." or "in prep" => "in preparation",
            "under review" or "in review" => "submitted",
            _ => words,
        };
}
