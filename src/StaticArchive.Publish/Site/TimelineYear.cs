using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>
/// A heading of the timeline: a year, or a decade or century where that is all that is known. What begins nobody knows
/// when stands in the year it had ended by.
/// </summary>
/// <param name="Year">The first year; astronomical.</param>
/// <param name="UnspecifiedDigits">How many of its digits are not known.</param>
public sealed record TimelineYear(long Year, int UnspecifiedDigits)
{
    private const int AllDigits = 4;

    /// <summary>The heading of an event.</summary>
    public static TimelineYear From(TimelineEvent item)
    {
        var parts = FindLeadingDate(Edtf.Parse(item.Record.Date)!).Components;
        return new TimelineYear(parts.Year, parts.UnspecifiedDigits);
    }

    /// <summary>Address within the timeline: <c>y1998</c>, <c>y194X</c>, <c>y-0500</c>.</summary>
    public string Id
    {
        get
        {
            var digits = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
            return (Year < 0 ? "y-" : "y") + digits[..^UnspecifiedDigits] + new string('X', UnspecifiedDigits);
        }
    }

    /// <summary>The heading: <c>1998</c>, <c>The 1940s</c>.</summary>
    public string FormatTitle(EdtfFormatter dates)
    {
        var words = Format(dates);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The same within a sentence: <c>the 1940s</c>.</summary>
    public string Format(EdtfFormatter dates) =>
        dates.FormatYear(new EdtfComponents(Year, UnspecifiedDigits, null, null, null));

    /// <summary>Its place among headings: a year stands before its decade, an unknown year last.</summary>
    public long SortYear => UnspecifiedDigits == AllDigits ? long.MaxValue : Year;

    private static EdtfDate FindLeadingDate(Edtf date) =>
        date switch
        {
            EdtfDate single => single,
            EdtfInterval interval => interval.Start ?? interval.End!,
            EdtfSet set => FindLeadingDate(set.Members.MinBy(EdtfSortKey.From)!),
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "there is no such date"),
        };
}
