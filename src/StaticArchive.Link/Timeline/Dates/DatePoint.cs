using System.Globalization;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>One date of a text, without the words that modify it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Year">Its year; 0 where none is printed.</param>
internal readonly record struct DatePoint(int First, int Last, int Year)
{
    /// <summary>Month, or season 21 to 24; 0 for none.</summary>
    public int Month { get; init; }

    /// <summary>Day; 0 for none.</summary>
    public int Day { get; init; }

    /// <summary>Digits of the year that are not known: 1 for a decade, 2 for a century.</summary>
    public int UnspecifiedDigits { get; init; }

    /// <summary>Last year of a financial or school year such as <c>2008/09</c>; 0 for none.</summary>
    public int LastYear { get; init; }

    /// <summary>Whether it is a year and nothing more, which may be any number.</summary>
    public bool IsBareYear => Month == 0 && UnspecifiedDigits == 0 && LastYear == 0;

    /// <summary>As EDTF; of a financial year the whole.</summary>
    public string Edtf => LastYear > 0 ? $"{Start}/{End}" : Start;

    /// <summary>Its first year, month or day as EDTF.</summary>
    public string Start =>
        UnspecifiedDigits switch
        {
            1 => Digits(Year)[..3] + "X",
            2 => Digits(Year)[..2] + "XX",
            _ => Digits(Year) + (Month > 0 ? "-" + Digits(Month, 2) : "") + (Day > 0 ? "-" + Digits(Day, 2) : ""),
        };

    /// <summary>Its last year, month or day as EDTF.</summary>
    public string End => LastYear > 0 ? Digits(LastYear) : Start;

    private static string Digits(int number, int width = 4) =>
        number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
