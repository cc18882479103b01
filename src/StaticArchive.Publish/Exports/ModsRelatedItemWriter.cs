using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>What a work is part of, in MODS: its journal or book with volume, issue and pages; its series.</summary>
internal static class ModsRelatedItemWriter
{
    /// <summary>Writes the related items; what has no host says itself which volume it is.</summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        if (item.ContainerTitle is null)
        {
            WritePart(xml, entry, p);
        }
        else
        {
            WriteHost(xml, entry, p);
        }

        WriteOriginal(xml, item, p);
        WriteSeries(xml, item, p);
        if (item.ReviewedTitle is { } reviewed)
        {
            WriteTitled(xml, p, "reviewOf", reviewed);
            xml.CloseElement();
            ModsNameWriter.Write(xml, p, item.ReviewedAuthor, new ModsRole("author"));
            xml.CloseElement();
        }
    }

    private static void WriteHost(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var isHost = ModsOriginInfoWriter.IsPart(entry);
        WriteTitled(xml, p, "host", item.ContainerTitle!);
        xml.CloseElement();
        ModsNameWriter.Write(xml, p, item.ContainerAuthor, new ModsRole("creator"));
        if (HasHostEditors(entry))
        {
            ModsNameWriter.Write(xml, p, item.Editor, new ModsRole("editor", item.HasMoreEditors));
        }

        var genre = ModsGenreWriter.GetHostTerm(entry.TypeMapping.CslType);
        xml.AddElement(p + "genre", genre, ("authority", "marcgt"));
        if (isHost)
        {
            ModsOriginInfoWriter.WriteHost(xml, entry, p);
        }

        WritePart(xml, entry, p);
        xml.AddElement(p + "identifier", isHost ? IsbnFormatter.Format(item.Isbn) : null, ("type", "isbn"))
            .AddElement(p + "identifier", isHost ? item.Issn : null, ("type", "issn"))
            .CloseElement();
    }

    /// <summary>Begins a related item with its title; both are still open.</summary>
    private static void WriteTitled(XmlBuilder xml, string p, string type, string title) =>
        xml.OpenElement(p + "relatedItem", ("type", type)).OpenElement(p + "titleInfo").AddElement(p + "title", title);

    private static void WriteOriginal(XmlBuilder xml, CslItem item, string p)
    {
        if (DateParts.From(item.OriginalDate) is { IsKnown: true } original)
        {
            xml.OpenElement(p + "relatedItem", ("type", "original"))
                .OpenElement(p + "originInfo")
                .AddElement(p + "dateIssued", original.IsoDate, ("encoding", "w3cdtf"))
                .CloseElement()
                .CloseElement();
        }
    }

    private static void WriteSeries(XmlBuilder xml, CslItem item, string p)
    {
        if (item.CollectionTitle is { } series)
        {
            WriteTitled(xml, p, "series", series);
            xml.AddElement(p + "partNumber", item.CollectionNumber).CloseElement().CloseElement();
        }
    }

    /// <summary>Whether the editors are those of the book, not of what stands in it.</summary>
    public static bool HasHostEditors(ExportItem entry) =>
        entry.TypeMapping.Group == ItemTypeGroup.Component && entry.Item.ContainerTitle is not null;

    private static void WritePart(XmlBuilder xml, ExportItem entry, string p)
    {
        var (item, pages) = (entry.Item, CslPageRange.Parse(entry.Item.Page));
        if ((item.Volume ?? item.Issue ?? item.Section ?? item.Page) is null)
        {
            return;
        }

        xml.OpenElement(p + "part");
        WriteDetail(xml, p, "volume", item.Volume);
        WriteDetail(xml, p, "issue", item.Issue);
        WriteDetail(xml, p, "section", item.Section);
        if (pages is { } range)
        {
            xml.OpenElement(p + "extent", ("unit", "pages"));
            var isList = range.First.AsSpan().ContainsAny(',', ';');
            xml.AddElement(p + (isList ? "list" : "start"), range.First)
                .AddElement(p + "end", isList ? null : range.Last ?? range.First);
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
