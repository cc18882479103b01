namespace StaticArchive.Publish.Exports.Formats;

/// <summary>The fields of the three OpenURL formats, in the order of their registered definitions.</summary>
internal static class OpenUrlFields
{
    /// <summary>Fields of <c>journal</c>, <c>book</c> or <c>dissertation</c>; some without a value.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(ExportItem entry, string format)
    {
        var item = entry.Item;
        var pages = PageRange.Of(item.Page);
        var date = entry.Date.IsKnown ? entry.Date.Iso : null;
        (string, string?)[] range = [("spage", pages?.First), ("epage", pages?.Last), ("pages", pages is { Last: { } last } both ? $"{both.First}-{last}" : null)];
        return format switch
        {
            "journal" => [("atitle", item.Title), ("jtitle", item.ContainerTitle), ("date", date), ("volume", item.Volume), ("issue", item.Issue), .. range, ("issn", item.Issn), ("genre", item.ContainerTitle is null ? "preprint" : "article")],
            "dissertation" => [("title", item.Title), ("co", null), ("inst", item.Publisher), ("date", date), ("tpages", item.NumberOfPages), ("degree", item.Genre)],
            _ => [.. Titles(entry), ("place", item.PublisherPlace), ("pub", item.Publisher), ("date", date), ("edition", item.Edition), ("tpages", item.NumberOfPages), ("series", item.CollectionTitle), .. range, ("isbn", item.Isbn), ("issn", item.Issn), ("genre", Genre(entry.Kind))],
        };
    }

    private static (string Name, string? Value)[] Titles(ExportItem entry) => entry.Kind.Shape == RecordShape.Part
        ? [("btitle", entry.Item.ContainerTitle), ("atitle", entry.Item.Title)]
        : [("btitle", entry.Item.Title)];

    private static string Genre(RecordKind kind) => kind switch
    {
        { Csl: "report" or "standard" } => "report",
        { Csl: "paper-conference" } => "proceeding",
        { Shape: RecordShape.Part } => "bookitem",
        { Csl: "book" } => "book",
        _ => "document",
    };
}
