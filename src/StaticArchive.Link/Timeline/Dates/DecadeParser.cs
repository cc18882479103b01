namespace StaticArchive.Link.Timeline.Dates;

/// <summary>Reads a decade, or the century of its noughts, where it begins.</summary>
internal static class DecadeParser
{
    private const int FirstYear = 1500;
    private const int EndYear = 2100;

    /// <summary>The decade that begins at a token; null where none does.</summary>
    public static DatePoint? Parse(DateTokenStream tokens, int at) =>
        ParseDigits(tokens, at) ?? ParsePossessive(tokens, at) ?? ParseShort(tokens, at) ?? ParseName(tokens, at);

    /// <summary><c>1970s</c>, and <c>1900s</c> for the century</summary>
    private static DatePoint? ParseDigits(DateTokenStream tokens, int at)
    {
        var word = tokens[at].Word;
        return
            word.Length == 5
            && word[4] == 's'
            && int.TryParse(word[..4], out var year)
            && year is >= FirstYear and < EndYear
            && year % 10 == 0
            ? Create(at, at, year)
            : null;
    }

    /// <summary><c>1970's</c></summary>
    private static DatePoint? ParsePossessive(DateTokenStream tokens, int at) =>
        tokens[at].IsYear
        && tokens[at].Number % 10 == 0
        && tokens.Gap(at + 1) is "'" or "’"
        && tokens[at + 1].Word == "s"
            ? Create(at, at + 1, tokens[at].Number)
            : null;

    /// <summary><c>'90s</c>: from <c>'30s</c> on of the last century, before of this one.</summary>
    private static DatePoint? ParseShort(DateTokenStream tokens, int at)
    {
        var word = tokens[at].Word;
        return
            word.Length == 3
            && char.IsAsciiDigit(word[0])
            && word[1] == '0'
            && word[2] == 's'
            && tokens.CharBefore(at) is '\'' or '’' or '‘'
            ? Create(at, at, (word[0] >= '3' ? 1900 : 2000) + ((word[0] - '0') * 10))
            : null;
    }

    /// <summary><c>the nineties</c>, <c>late sixties</c></summary>
    private static DatePoint? ParseName(DateTokenStream tokens, int at)
    {
        var year = tokens[at].Word switch
        {
            "fifties" => 1950,
            "sixties" => 1960,
            "seventies" => 1970,
            "eighties" => 1980,
            "nineties" => 1990,
            "noughties" => 2000,
            _ => 0,
        };
        return year > 0 && tokens[at - 1].Word is "the" or "early" or "late" or "mid" ? Create(at, at, year) : null;
    }

    private static DatePoint Create(int first, int last, int year) =>
        new(first, last, year) { UnspecifiedDigits = year % 100 == 0 && year < 2000 ? 2 : 1 };
}
