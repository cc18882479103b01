namespace StaticArchive.Publish.Exports.Formats;

/// <summary>The fields of the three OpenURL formats, in the order of their registered definitions.</summary>
internal static class OpenUrlFields
{
    /// <summary>Fields of <c>journal</c>, <c>book</c> or <c>dissertation</c>; some without a value.</summary>
    public static IEnumerable<NamedText> Of(ExportItem entry, string format)
    {
        var item = entry.Item;
        var pages = PageRange.Of(item.Page);
        var date = entry.Date.IsKnown ? entry.Date.Iso : null;
        NamedText[] range = [new("spage", pages?.First), new("epage", pages?.Last), new("pages", pages is { Last: { } last } both ? $"{both.First}-{last}" : null)];
        return format switch
        {
            "journal" => [new("atitle", item.Title), new("jtitle", item.ContainerTitle), new("date", date), new("volume", item.Volume), new("issue", item.Issue), .. range, new("issn", item.Issn), new("genre", item.ContainerTitle is null ? "preprint" : "article")],
            "dissertation" => [new("title", item.Title), new("co", null), new("inst", item.Publisher), new("date", date), new("tpages", item.NumberOfPages), new("degree", item.Genre)],
            _ => [.. Titles(entry), new("place", item.PublisherPlace), new("pub", item.Publisher), new("date", date), new("edition", item.Edition), new("tpages", item.NumberOfPages), new("series", item.CollectionTitle), .. range, new("isbn", item.Isbn), new("issn", item.Issn), new("genre", Genre(entry.Kind))],
        };
    }

    private static NamedText[] Titles(ExportItem entry) => entry.Kind.Shape == RecordShape.Part
        ? [new("btitle", entry.Item.ContainerTitle), new("atitle", entry.Item.Title)]
        : [new("btitle", entry.Item.Title)];

    private static string Genre(RecordKind kind) => kind switch
    {
        { Csl: "report" or "standard" } => "report",
        { Csl: "paper-conference" } => "proceeding",
        { Shape: RecordShape.Part } => "bookitem",
        { Csl: "book" } => "book",
        _ => "document",
    };
}
