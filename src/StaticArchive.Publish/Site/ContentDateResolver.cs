using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Dates for feeds, sitemap and bag. They come from the input alone: a build knows no clock.</summary>
public static class ContentDateResolver
{
    /// <summary>
    /// The earliest day that an EDTF date can mean, <c>2011-02-01</c> for <c>2011-02</c>; null where it states none.
    /// </summary>
    public static string? GetFirstDay(string? edtf) =>
        DateParts.FromEdtf(edtf) is { IsKnown: true } date ? date.FirstDay : null;

    /// <summary>The same as a point in time, as Atom wants it.</summary>
    public static string? GetFirstInstant(string? edtf) => GetFirstDay(edtf) is { } day ? day + "T00:00:00Z" : null;

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
