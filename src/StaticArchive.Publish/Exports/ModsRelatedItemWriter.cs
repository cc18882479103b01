using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>What a work is part of, in MODS: its journal or book with volume, issue and pages; its series.</summary>
internal static class ModsRelatedItemWriter
{
    /// <summary>Writes the related items.</summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        if (item.ContainerTitle is { } container)
        {
            xml.OpenElement(p + "relatedItem", ("type", "host"))
                .OpenElement(p + "titleInfo")
                .AddElement(p + "title", container)
                .CloseElement();
            if (entry.TypeMapping.Group == ItemTypeGroup.Component)
            {
                WriteHost(xml, entry, p);
            }

            WritePart(xml, entry, p);
            var isHost = entry.TypeMapping.Group is ItemTypeGroup.Article or ItemTypeGroup.Component;
            xml.AddElement(p + "identifier", isHost ? item.Isbn : null, ("type", "isbn"))
                .AddElement(p + "identifier", isHost ? item.Issn : null, ("type", "issn"));
            xml.CloseElement();
        }

        if (item.CollectionTitle is { } series)
        {
            xml.OpenElement(p + "relatedItem", ("type", "series"))
                .OpenElement(p + "titleInfo")
                .AddElement(p + "title", series)
                .AddElement(p + "partNumber", item.CollectionNumber)
                .CloseElement()
                .CloseElement();
        }
    }

    private static void WriteHost(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        ModsNameWriter.Write(xml, p, item.Editor, "editor");
        if (item.Publisher is null && item.PublisherPlace is null && item.Edition is null)
        {
            return;
        }

        xml.OpenElement(p + "originInfo");
        if (item.PublisherPlace is { } place)
        {
            xml.OpenElement(p + "place").AddElement(p + "placeTerm", place, ("type", "text")).CloseElement();
        }

        xml.AddElement(p + "publisher", item.Publisher).AddElement(p + "edition", item.Edition).CloseElement();
    }

    private static void WritePart(XmlBuilder xml, ExportItem entry, string p)
    {
        var (item, pages) = (entry.Item, CslPageRange.Parse(entry.Item.Page));
        if (item.Volume is null && item.Issue is null && pages is null)
        {
            return;
        }

        xml.OpenElement(p + "part");
        WriteDetail(xml, p, "volume", item.Volume);
        WriteDetail(xml, p, "issue", item.Issue);
        if (pages is { } range)
        {
            xml.OpenElement(p + "extent", ("unit", "pages"));
            _ = range.Last is null
                ? xml.AddElement(p + "list", range.First)
                : xml.AddElement(p + "start", range.First).AddElement(p + "end", range.Last);
            xml.CloseElement();
        }

        xml.CloseElement();
    }

    private static void WriteDetail(XmlBuilder xml, string p, string type, string? number)
    {
        if (number is not null)
        {
            xml.OpenElement(p + "detail", ("type", type)).AddElement(p + "number", number).CloseElement();
        }
    }
}
