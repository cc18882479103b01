using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>The fields of the three OpenURL formats, in the order of their registered definitions.</summary>
internal static class OpenUrlFieldMapper
{
    /// <summary>Fields of <c>journal</c>, <c>book</c> or <c>dissertation</c>; some without a value.</summary>
    public static IEnumerable<MetadataField> GetFields(ExportItem entry, string format)
    {
        var date = entry.Date.IsKnown ? entry.Date.IsoDate : null;
        return format switch
        {
            "journal" => GetJournalFields(entry.Item, date),
            "dissertation" => GetDissertationFields(entry.Item, date),
            _ => GetBookFields(entry, date),
        };
    }

    private static MetadataField[] GetJournalFields(CslItem item, string? date) =>
        [
            new("atitle", item.Title),
            new("jtitle", item.ContainerTitle),
            new("date", date),
            new("volume", item.Volume),
            new("issue", item.Issue),
            .. GetPageFields(item),
            new("issn", item.Issn),
            new("genre", item.ContainerTitle is null ? "preprint" : "article"),
        ];

    private static MetadataField[] GetDissertationFields(CslItem item, string? date) =>
        [
            new("title", item.Title),
            new("co", null),
            new("inst", item.Publisher),
            new("date", date),
            new("tpages", item.NumberOfPages),
            new("degree", item.Genre),
        ];

    private static MetadataField[] GetBookFields(ExportItem entry, string? date) =>
        [
            .. GetTitles(entry),
            new("place", entry.Item.PublisherPlace),
            new("pub", entry.Item.Publisher),
            new("date", date),
            new("edition", entry.Item.Edition),
            new("tpages", entry.Item.NumberOfPages),
            new("series", entry.Item.CollectionTitle),
            .. GetPageFields(entry.Item),
            new("isbn", IsbnFormatter.Format(entry.Item.Isbn)),
            new("issn", entry.Item.Issn),
            new("genre", GetGenre(entry.TypeMapping)),
        ];

    private static MetadataField[] GetPageFields(CslItem item)
    {
        var pages = CslPageRange.Parse(item.Page);
        return
        [
            new("spage", pages?.First),
            new("epage", pages?.Last),
            new("pages", pages is { Last: { } last } both ? $"{both.First}-{last}" : null),
        ];
    }

    private static MetadataField[] GetTitles(ExportItem entry) =>
        entry.TypeMapping.Group == ItemTypeGroup.Component
            ? [new("btitle", entry.Item.ContainerTitle), new("atitle", entry.Item.Title)]
            : [new("btitle", entry.Item.Title)];

    private static string GetGenre(ItemTypeMapping kind) =>
        kind switch
        {
            { CslType: "report" or "standard" } => "report",
            { CslType: "paper-conference" } => "proceeding",
            { Group: ItemTypeGroup.Component } => "bookitem",
            { CslType: "book" } => "book",
            _ => "document",
        };
}
