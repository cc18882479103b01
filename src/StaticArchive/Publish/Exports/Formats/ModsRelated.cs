namespace StaticArchive.Publish.Exports.Formats;

/// <summary>What a work is part of, in MODS: its journal or book with volume, issue and pages; its series.</summary>
internal static class ModsRelated
{
    /// <summary>Writes the related items.</summary>
    public static void Write(XmlText xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        if (item.ContainerTitle is { } container)
        {
            xml.Open(p + "relatedItem", ("type", "host")).Open(p + "titleInfo").Leaf(p + "title", container).Close();
            if (entry.Kind.Shape == RecordShape.Part)
            {
                Book(xml, entry, p);
            }

            Part(xml, entry, p);
            var isHost = entry.Kind.Shape is RecordShape.Article or RecordShape.Part;
            xml.Leaf(p + "identifier", isHost ? item.Isbn : null, ("type", "isbn")).Leaf(p + "identifier", isHost ? item.Issn : null, ("type", "issn"));
            xml.Close();
        }

        if (item.CollectionTitle is { } series)
        {
            xml.Open(p + "relatedItem", ("type", "series"))
                .Open(p + "titleInfo").Leaf(p + "title", series).Leaf(p + "partNumber", item.CollectionNumber).Close()
                .Close();
        }
    }

    private static void Book(XmlText xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        ModsNames.Write(xml, p, item.Editor, "editor");
        if (item.Publisher is null && item.PublisherPlace is null && item.Edition is null)
        {
            return;
        }

        xml.Open(p + "originInfo");
        if (item.PublisherPlace is { } place)
        {
            xml.Open(p + "place").Leaf(p + "placeTerm", place, ("type", "text")).Close();
        }

        xml.Leaf(p + "publisher", item.Publisher).Leaf(p + "edition", item.Edition).Close();
    }

    private static void Part(XmlText xml, ExportItem entry, string p)
    {
        var (item, pages) = (entry.Item, PageRange.Of(entry.Item.Page));
        if (item.Volume is null && item.Issue is null && pages is null)
        {
            return;
        }

        xml.Open(p + "part");
        Detail(xml, p, "volume", item.Volume);
        Detail(xml, p, "issue", item.Issue);
        if (pages is { } range)
        {
            xml.Open(p + "extent", ("unit", "pages"));
            _ = range.Last is null ? xml.Leaf(p + "list", range.First) : xml.Leaf(p + "start", range.First).Leaf(p + "end", range.Last);
            xml.Close();
        }

        xml.Close();
    }

    private static void Detail(XmlText xml, string p, string type, string? number)
    {
        if (number is not null)
        {
            xml.Open(p + "detail", ("type", type)).Leaf(p + "number", number).Close();
        }
    }
}
