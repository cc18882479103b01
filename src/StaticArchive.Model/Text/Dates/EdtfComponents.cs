namespace StaticArchive.Model.Text.Dates;

/// <summary>Parts of a date.</summary>
/// <param name="Year">The year; with <paramref name="UnspecifiedDigits"/> the first of those it can be.</param>
/// <param name="UnspecifiedDigits">How many digits of the year are <c>X</c>, from the right.</param>
/// <param name="Month">1 to 12, 21 to 41 for a season or another part of the year, 0 for <c>XX</c>; null where there is
/// none.</param>
/// <param name="Day">1 to 31, 0 for <c>XX</c>; null where there is none.</param>
/// <param name="Time">Time of day as written, without its <c>T</c>.</param>
public sealed record EdtfComponents(long Year, int UnspecifiedDigits, int? Month, int? Day, string? Time)
{
    /// <summary>Whether the day is known.</summary>
    public bool HasDay => Day > 0;

    /// <summary>Whether the month is known, and not just a season.</summary>
    public bool HasMonth => Month is > 0 and <= 12;
}
