namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// A second of a day in any year, for dates that the calendar of the program has none for: <c>-0500</c>,
/// <c>Y170000002</c>. Moments are compared, never counted.
/// </summary>
/// <param name="Year">Astronomical: 0 is 1 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; the last day of any month may be 31.</param>
/// <param name="Second">Of the day, from 0.</param>
public sealed record EdtfMoment(long Year, int Month, int Day, int Second) : IComparable<EdtfMoment>
{
    /// <summary>Before all others.</summary>
    public static EdtfMoment MinValue { get; } = new(long.MinValue, 1, 1, 0);

    /// <summary>After all others.</summary>
    public static EdtfMoment MaxValue { get; } = new(long.MaxValue, 12, 31, 0);

    /// <inheritdoc/>
    public int CompareTo(EdtfMoment? other) =>
        other is null ? 1
        : Year != other.Year ? Year.CompareTo(other.Year)
        : Month != other.Month ? Month.CompareTo(other.Month)
        : Day != other.Day ? Day.CompareTo(other.Day)
        : Second.CompareTo(other.Second);
}
