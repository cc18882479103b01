using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>Dates for feeds, sitemap and bag. They come from the input alone: a build knows no clock.</summary>
public static class ContentDateResolver
{
    /// <summary>
    /// The earliest day that an EDTF date can mean, <c>2011-02-01</c> for <c>2011-02</c>; null where it states none.
    /// </summary>
    public static string? GetFirstDay(string? edtf) =>
        DateParts.FromEdtf(edtf) is { IsKnown: true, FirstDay: var day }
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? day
            : null;

    /// <summary>
    /// The same as a point in time, as Atom wants it: with the time of day where one is stated, in UTC where its zone
    /// is not; <c>2026-01-02T20:00:00Z</c>, <c>2026-01-02T20:00:00+01:00</c>.
    /// </summary>
    public static string? GetFirstInstant(string? edtf) =>
        GetFirstDay(edtf) is not { } day ? null
        : Edtf.Parse(edtf!) is EdtfDate { Components.Time: { } time } ? $"{day}T{CompleteZone(time)}"
        : day + "T00:00:00Z";

    /// <summary>
    /// Whether anything states a day that a feed could report; a feed has to say when it was last changed, and would
    /// have to make it up.
    /// </summary>
    public static bool HasDates(Archive archive) =>
        archive.Papers.Any(paper => GetLastModified(paper) is not null) || HasDatedAnnotations(archive);

    /// <summary>Whether an annotation states the day it was made.</summary>
    public static bool HasDatedAnnotations(Archive archive) =>
        archive.Annotations.Any(note => GetFirstDay(note.Record.Created) is not null);

    /// <summary>A time with its zone as <c>Z</c> or in hours and minutes; EDTF allows hours alone, or none.</summary>
    private static string CompleteZone(string time) =>
        time.Length switch
        {
            8 => time + "Z",
            11 => time + ":00",
            _ => time,
        };

    /// <summary>When a paper came to be what it is: its newest version, else when it was issued.</summary>
    public static string? GetLastModified(Paper paper) =>
        paper
            .Versions.Select(version => version.Date)
            .Append(DateParts.From(paper.Item.Issued).IsoDate)
            .Where(date => GetFirstDay(date) is not null)
            .MaxBy(date => GetFirstDay(date), StringComparer.Ordinal);

    /// <summary>The newest day that papers, versions and annotations state; null where none does.</summary>
    public static string? GetNewest(Archive archive) =>
        archive
            .Papers.Select(GetLastModified)
            .Concat(archive.Annotations.Select(note => (string?)note.Record.Created))
            .Select(GetFirstDay)
            .OfType<string>()
            .Max(StringComparer.Ordinal);
}
