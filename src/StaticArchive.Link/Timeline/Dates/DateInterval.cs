namespace StaticArchive.Link.Timeline.Dates;

/// <summary>A date or an interval between two, as EDTF.</summary>
internal readonly record struct DateInterval
{
    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>Index of its last token.</summary>
    public required int Last { get; init; }

    /// <summary>Its beginning, a plain date of EDTF.</summary>
    public required string Start { get; init; }

    /// <summary>Its end; null where it is one date.</summary>
    public string? End { get; init; }

    /// <summary>The year that dates behind it may count from.</summary>
    public required int Year { get; init; }

    /// <summary>Whether it is one year and nothing more.</summary>
    public bool IsBareYear { get; init; }

    /// <summary>As EDTF.</summary>
    public string Edtf => End is null ? Start : $"{Start}/{End}";

    /// <summary>The date, or the financial year, that is printed alone.</summary>
    public static DateInterval From(DatePoint date) =>
        new()
        {
            First = date.First,
            Last = date.Last,
            Start = date.Start,
            End = date.LastYear > 0 ? date.End : null,
            Year = date.Year,
            IsBareYear = date.IsBareYear,
        };

    /// <summary>The interval between two dates of one year; their tokens are those of the whole.</summary>
    public static DateInterval Between(DatePoint start, DatePoint end) =>
        new()
        {
            First = start.First,
            Last = end.Last,
            Start = start.Start,
            End = end.End,
            Year = Math.Max(end.Year, end.LastYear),
        };
}
