using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>MODS 3.8, the Metadata Object Description Schema of the Library of Congress.</summary>
public static class ModsWriter
{
    /// <summary>Namespace of MODS 3.</summary>
    public const string Namespace = "http://www.loc.gov/mods/v3";

    /// <summary>Where its schema is.</summary>
    public const string Schema = "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";

    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var xml = new XmlBuilder().OpenElement(
            "mods",
            ("xmlns", Namespace),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", $"{Namespace} {Schema}"),
            ("version", "3.8")
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
        WriteNames(xml, entry, p);
        xml.AddElement(p + "typeOfResource", ModsGenreWriter.GetResourceType(entry.TypeMapping.CslType));
        ModsGenreWriter.Write(xml, entry, p);
        ModsOriginInfoWriter.Write(xml, entry, p);
        WriteLanguage(xml, p + "language", item.Language, p);
        WriteExtent(xml, entry, p);
        xml.AddElement(p + "abstract", item.Abstract);
        xml.AddElement(p + "note", item.Note);
        xml.AddElement(p + "note", item.Authority, ("type", "issuing body"));
        xml.AddElement(p + "note", item.EventTitle, ("type", "event"));
        xml.AddElement(p + "note", item.EventPlace, ("type", "venue"));
        foreach (var keyword in item.Keyword)
        {
            xml.OpenElement(p + "subject").AddElement(p + "topic", keyword).CloseElement();
        }

        WriteScale(xml, item.Scale, p);
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

    /// <summary>
    /// Authors, editors but of a host, translators. Readers take any other name for an author: a court is a note.
    /// </summary>
    private static void WriteNames(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        ModsNameWriter.Write(xml, p, item.Author, new ModsRole("author", item.HasMoreAuthors));
        if (!ModsRelatedItemWriter.HasHostEditors(entry))
        {
            ModsNameWriter.Write(xml, p, item.Editor, new ModsRole("editor", item.HasMoreEditors));
        }

        ModsNameWriter.Write(xml, p, item.Translator, new ModsRole("translator"));
        ModsNameWriter.Write(xml, p, [.. item.Director.Except(item.Author)], new ModsRole("director"));
        ModsNameWriter.Write(xml, p, item.Interviewer, new ModsRole("interviewer"));
        ModsNameWriter.Write(xml, p, item.Recipient, new ModsRole("addressee") { Code = "rcp" });
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

    private static void WriteScale(XmlBuilder xml, string? scale, string p)
    {
        if (scale is not null)
        {
            xml.OpenElement(p + "subject")
                .OpenElement(p + "cartographics")
                .AddElement(p + "scale", scale)
                .CloseElement()
                .CloseElement();
        }
    }

    private static void WriteExtent(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        if (entry.Files.Count == 0 && (item.NumberOfPages ?? item.NumberOfVolumes ?? item.Medium) is null)
        {
            return;
        }

        xml.OpenElement(p + "physicalDescription").AddElement(p + "form", item.Medium, ("type", "medium"));
        foreach (var type in entry.Files.Select(file => file.MediaType).Distinct(StringComparer.Ordinal))
        {
            xml.AddElement(p + "internetMediaType", type);
        }

        xml.AddElement(p + "extent", item.NumberOfVolumes is { } volumes ? volumes + " volumes" : null)
            .AddElement(p + "extent", item.NumberOfPages is { } pages ? pages + " pages" : null)
            .CloseElement();
    }

    private static void WriteIdentifiers(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var host = ModsOriginInfoWriter.IsPart(entry);
        xml.AddElement(p + "identifier", item.Doi, ("type", "doi"));
        xml.AddElement(p + "identifier", host ? null : IsbnFormatter.Format(item.Isbn), ("type", "isbn"));
        xml.AddElement(p + "identifier", host ? null : item.Issn, ("type", "issn"));
        xml.AddElement(p + "identifier", item.Number, ("type", GetNumberType(entry)));
        xml.AddElement(p + "identifier", entry.PageUrl, ("type", "uri"));
    }

    /// <summary>Which kind of number a type has.</summary>
    private static string GetNumberType(ExportItem entry) =>
        entry.Item.Number?.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) == true
            ? "arxiv"
            : entry.TypeMapping.CslType switch
            {
                "report" => "report number",
                "standard" => "standard number",
                "patent" => "patent number",
                _ => "local",
            };

    private static void WriteLocation(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        if (entry.Url is null && (item.Archive ?? item.ArchiveLocation) is null)
        {
            return;
        }

        var archive = string.Join(", ", new[] { item.Archive, item.ArchivePlace }.OfType<string>());
        xml.OpenElement(p + "location");
        xml.AddElement(p + "physicalLocation", archive.Length == 0 ? null : archive);
        xml.AddElement(p + "shelfLocator", item.ArchiveLocation);
        xml.AddElement(p + "url", entry.PageUrl, ("usage", "primary display"), ("access", "object in context"));
        xml.AddElement(p + "url", item.Url, ("access", "object in context"), ("displayLabel", "as published"));
        xml.CloseElement();
    }
}
