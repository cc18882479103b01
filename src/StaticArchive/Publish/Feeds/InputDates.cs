using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Feeds;

/// <summary>Dates for feeds, sitemap and bag. They come from the input alone: a build knows no clock.</summary>
public static class InputDates
{
    /// <summary>The earliest day that an EDTF date can mean, <c>2011-02-01</c> for <c>2011-02</c>; null where it states none.</summary>
    public static string? Day(string? edtf) => DateParts.Of(edtf) is { IsKnown: true } date ? date.FirstDay : null;

    /// <summary>The same as a point in time, as Atom wants it.</summary>
    public static string? Instant(string? edtf) => Day(edtf) is { } day ? day + "T00:00:00Z" : null;

    /// <summary>When a paper came to be what it is: its newest version, else when it was issued.</summary>
    public static string? Of(Paper paper) =>
        paper.Versions.Select(version => version.Date).Append(DateParts.Of(paper.Item.Issued).Iso).Where(date => Day(date) is not null).MaxBy(date => Day(date), StringComparer.Ordinal);

    /// <summary>The newest day that papers, versions and annotations state; null where none does.</summary>
    public static string? Newest(Archive archive) =>
        archive.Papers.Select(Of).Concat(archive.Annotations.Select(note => (string?)note.Record.Created)).Select(Day).OfType<string>().Max(StringComparer.Ordinal);
}
