namespace StaticArchive.Model.Text.Dates;

/// <summary>What a date says about the truth of its parts (level 2): <c>2004-06~-11</c>, <c>?2005-06-~11</c>.</summary>
/// <param name="Year">Of the year.</param>
/// <param name="Month">Of the month.</param>
/// <param name="Day">Of the day.</param>
public sealed record EdtfPartQualifiers(EdtfQualifier Year, EdtfQualifier Month, EdtfQualifier Day);
