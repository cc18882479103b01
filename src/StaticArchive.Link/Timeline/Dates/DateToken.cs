namespace StaticArchive.Link.Timeline.Dates;

/// <summary>A word or number of a text, folded.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Word">Folded.</param>
/// <param name="IsExcluded">Whether it belongs to a citation, an address or a file name, and so to no date.</param>
internal readonly record struct DateToken(int Start, int End, string Word, bool IsExcluded)
{
    /// <summary>Its value, where it is all digits and at most four of them; else -1.</summary>
    public int Number => Word.Length <= 4 ? ParseNumber(Word) : -1;

    /// <summary>Day of a month: <c>9</c>, <c>09</c>, <c>15th</c>; 0 for none.</summary>
    public int Day => ParseDay(Word);

    /// <summary>Whether it is a year between 1500 and 2099, in four digits.</summary>
    public bool IsYear => Word.Length == 4 && Number is >= 1500 and < 2100;

    private static int ParseDay(string word)
    {
        if (word.Length is 0 or > 4 || !char.IsAsciiDigit(word[0]))
        {
            return 0;
        }

        var digits =
            word.Length > 2 && word.AsSpan(word.Length - 2) is "st" or "nd" or "rd" or "th"
                ? word.AsSpan(0, word.Length - 2)
                : word;
        return digits.Length is 1 or 2 && ParseNumber(digits) is >= 1 and <= 31 and var day ? day : 0;
    }

    private static int ParseNumber(ReadOnlySpan<char> digits)
    {
        var value = digits.IsEmpty ? -1 : 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
