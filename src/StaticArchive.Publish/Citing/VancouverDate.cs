using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Dates in Vancouver: <c>2011 Feb 28 [cited 2012 Mar 4]</c>.</summary>
internal static class VancouverDate
{
    /// <summary>When it came out, and when an address that the citation ends with was looked at.</summary>
    public static string? Format(CslItem item, bool isWhole)
    {
        var date = CitationDateFormatter.FormatYearFirst(item.Issued, isWhole);
        return FormatCited(item) is { } cited ? $"{date} {cited}".TrimStart() : date;
    }

    /// <summary>Year and month, as reports have them.</summary>
    public static string? FormatMonth(CslItem item) =>
        Format(item with { Issued = CitationDateFormatter.RemoveDay(item.Issued) }, isWhole: true);

    private static string? FormatCited(CslItem item) =>
        item.Url is not null && CitationDateFormatter.FormatYearFirst(item.Accessed, whole: true) is { } cited
            ? $"[cited {cited}]"
            : null;
}
