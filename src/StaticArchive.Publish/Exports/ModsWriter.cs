using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>MODS 3.7, the Metadata Object Description Schema of the Library of Congress.</summary>
public static class ModsWriter
{
    /// <summary>Namespace of MODS 3.</summary>
    public const string Namespace = "http://www.loc.gov/mods/v3";

    /// <summary>Where its schema is.</summary>
    public const string Schema = "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd";

    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var xml = new XmlBuilder().OpenElement(
            "mods",
            ("xmlns", Namespace),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", $"{Namespace} {Schema}"),
            ("version", "3.7")
        );
        Write(xml, entry, "");
        return xml.CloseElement().ToBytes();
    }

    /// <summary>
    /// Writes what stands inside <c>mods</c>, each element's name with <paramref name="p"/> before it.
    /// </summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        WriteTitleInfo(xml, p, item.Title);
        ModsNameWriter.Write(xml, p, item.Author, "author");
        if (entry.TypeMapping.Group != ItemTypeGroup.Component)
        {
            ModsNameWriter.Write(xml, p, item.Editor, "editor");
        }

        xml.AddElement(p + "typeOfResource", "text");
        xml.AddElement(p + "genre", item.Genre ?? entry.TypeMapping.Label);
        WriteOriginInfo(xml, entry, p);
        WriteLanguage(xml, p + "language", item.Language, p);
        WriteExtent(xml, entry, p);
        xml.AddElement(p + "abstract", item.Abstract);
        xml.AddElement(p + "note", item.Note);
        foreach (var keyword in item.Keyword)
        {
            xml.OpenElement(p + "subject").AddElement(p + "topic", keyword).CloseElement();
        }

        ModsRelatedItemWriter.Write(xml, entry, p);
        WriteIdentifiers(xml, entry, p);
        WriteLocation(xml, entry, p);
        xml.AddElement(
            p + "accessCondition",
            entry.Rights ?? entry.Licence,
            ("type", "use and reproduction"),
            ("xlink:href", entry.Licence)
        );
        xml.OpenElement(p + "recordInfo")
            .AddElement(p + "recordContentSource", entry.ArchiveTitle)
            .AddElement(p + "recordIdentifier", entry.Id);
        WriteLanguage(xml, p + "languageOfCataloging", entry.ArchiveLanguage, p);
        xml.CloseElement();
    }

    /// <summary><c>Main title: subtitle</c> in two elements.</summary>
    public static void WriteTitleInfo(XmlBuilder xml, string p, string? title)
    {
        if (title is null)
        {
            return;
        }

        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        xml.OpenElement(p + "titleInfo")
            .AddElement(p + "title", colon > 0 ? title[..colon] : title)
            .AddElement(p + "subTitle", colon > 0 ? title[(colon + 2)..] : null)
            .CloseElement();
    }

    private static void WriteOriginInfo(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var isPart = entry.TypeMapping.Group == ItemTypeGroup.Component;
        xml.OpenElement(p + "originInfo");
        if (item.PublisherPlace is { } place && !isPart)
        {
            xml.OpenElement(p + "place").AddElement(p + "placeTerm", place, ("type", "text")).CloseElement();
        }

        xml.AddElement(p + "publisher", isPart ? null : item.Publisher);
        xml.AddElement(
            p + "dateIssued",
            entry.Date.IsKnown ? entry.Date.IsoDate : null,
            ("encoding", "w3cdtf"),
            ("keyDate", "yes")
        );
        xml.AddElement(p + "dateIssued", entry.Date.IsKnown ? null : item.Issued?.Literal);
        xml.AddElement(p + "edition", isPart ? null : item.Edition);
        xml.AddElement(p + "issuance", entry.TypeMapping.Group == ItemTypeGroup.Monograph ? "monographic" : null);
        xml.CloseElement();
    }

    private static void WriteLanguage(XmlBuilder xml, string element, string? tag, string p)
    {
        if (!string.IsNullOrEmpty(tag))
        {
            xml.OpenElement(element)
                .AddElement(p + "languageTerm", tag, ("type", "code"), ("authority", "rfc5646"))
                .CloseElement();
        }
    }

    private static void WriteExtent(XmlBuilder xml, ExportItem entry, string p)
    {
        if (entry.Files.Count == 0 && entry.Item.NumberOfPages is null)
        {
            return;
        }

        xml.OpenElement(p + "physicalDescription");
        foreach (var type in entry.Files.Select(file => file.MediaType).Distinct(StringComparer.Ordinal))
        {
            xml.AddElement(p + "internetMediaType", type);
        }

        xml.AddElement(p + "extent", entry.Item.NumberOfPages is { } pages ? pages + " pages" : null).CloseElement();
    }

    private static void WriteIdentifiers(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var host = entry.TypeMapping.Group is ItemTypeGroup.Article or ItemTypeGroup.Component;
        xml.AddElement(p + "identifier", item.Doi, ("type", "doi"));
        xml.AddElement(p + "identifier", host ? null : item.Isbn, ("type", "isbn"));
        xml.AddElement(p + "identifier", host ? null : item.Issn, ("type", "issn"));
        xml.AddElement(p + "identifier", item.Number, ("type", "report number"));
        xml.AddElement(p + "identifier", entry.PageUrl, ("type", "uri"));
    }

    private static void WriteLocation(XmlBuilder xml, ExportItem entry, string p)
    {
        if (entry.Url is null)
        {
            return;
        }

        xml.OpenElement(p + "location");
        xml.AddElement(p + "url", entry.PageUrl, ("usage", "primary display"), ("access", "object in context"));
        xml.AddElement(p + "url", entry.Item.Url, ("access", "object in context"), ("displayLabel", "as published"));
        xml.CloseElement();
    }
}
