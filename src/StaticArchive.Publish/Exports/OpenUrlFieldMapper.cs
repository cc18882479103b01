using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>The fields of the three OpenURL formats, in the order of their registered definitions.</summary>
internal static class OpenUrlFieldMapper
{
    /// <summary>Fields of <c>journal</c>, <c>book</c> or <c>dissertation</c>; some without a value.</summary>
    public static IEnumerable<MetadataField> GetFields(ExportItem entry, string format)
    {
        var item = entry.Item;
        var pages = CslPageRange.Parse(item.Page);
        var date = entry.Date.IsKnown ? entry.Date.IsoDate : null;
        MetadataField[] range =
        [
            new("spage", pages?.First),
            new("epage", pages?.Last),
            new("pages", pages is { Last: { } last } both ? $"{both.First}-{last}" : null),
        ];
        return format switch
        {
            "journal" =>
            [
                new("atitle", item.Title),
                new("jtitle", item.ContainerTitle),
                new("date", date),
                new("volume", item.Volume),
                new("issue", item.Issue),
                .. range,
                new("issn", item.Issn),
                new("genre", item.ContainerTitle is null ? "preprint" : "article"),
            ],
            "dissertation" =>
            [
                new("title", item.Title),
                new("co", null),
                new("inst", item.Publisher),
                new("date", date),
                new("tpages", item.NumberOfPages),
                new("degree", item.Genre),
            ],
            _ =>
            [
                .. GetTitles(entry),
                new("place", item.PublisherPlace),
                new("pub", item.Publisher),
                new("date", date),
                new("edition", item.Edition),
                new("tpages", item.NumberOfPages),
                new("series", item.CollectionTitle),
                .. range,
                new("isbn", item.Isbn),
                new("issn", item.Issn),
                new("genre", GetGenre(entry.TypeMapping)),
            ],
        };
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
