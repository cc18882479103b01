namespace StaticArchive.Publish.Exports.Formats;

/// <summary>MODS 3.7, the Metadata Object Description Schema of the Library of Congress.</summary>
public static class Mods
{
    /// <summary>Namespace of MODS 3.</summary>
    public const string Namespace = "http://www.loc.gov/mods/v3";

    /// <summary>Where its schema is.</summary>
    public const string Schema = "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd";

    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var xml = new XmlText().Open(
            "mods",
            ("xmlns", Namespace),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", $"{Namespace} {Schema}"),
            ("version", "3.7"));
        Write(xml, entry, "");
        return xml.Close().Bytes();
    }

    /// <summary>Writes what stands inside <c>mods</c>, each element's name with <paramref name="p"/> before it.</summary>
    public static void Write(XmlText xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        Title(xml, p, item.Title);
        ModsNames.Write(xml, p, item.Author, "author");
        if (entry.Kind.Shape != RecordShape.Part)
        {
            ModsNames.Write(xml, p, item.Editor, "editor");
        }

        xml.Leaf(p + "typeOfResource", "text");
        xml.Leaf(p + "genre", item.Genre ?? entry.Kind.Words);
        Origin(xml, entry, p);
        Language(xml, p + "language", item.Language, p);
        Extent(xml, entry, p);
        xml.Leaf(p + "abstract", item.Abstract);
        xml.Leaf(p + "note", item.Note);
        foreach (var keyword in item.Keyword)
        {
            xml.Open(p + "subject").Leaf(p + "topic", keyword).Close();
        }

        ModsRelated.Write(xml, entry, p);
        Identifiers(xml, entry, p);
        Location(xml, entry, p);
        xml.Leaf(p + "accessCondition", entry.Rights ?? entry.Licence, ("type", "use and reproduction"), ("xlink:href", entry.Licence));
        xml.Open(p + "recordInfo").Leaf(p + "recordContentSource", entry.Archive).Leaf(p + "recordIdentifier", entry.Id);
        Language(xml, p + "languageOfCataloging", entry.ArchiveLanguage, p);
        xml.Close();
    }

    /// <summary><c>Main title: subtitle</c> in two elements.</summary>
    public static void Title(XmlText xml, string p, string? title)
    {
        if (title is null)
        {
            return;
        }

        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        xml.Open(p + "titleInfo").Leaf(p + "title", colon > 0 ? title[..colon] : title).Leaf(p + "subTitle", colon > 0 ? title[(colon + 2)..] : null).Close();
    }

    private static void Origin(XmlText xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var isPart = entry.Kind.Shape == RecordShape.Part;
        xml.Open(p + "originInfo");
        if (item.PublisherPlace is { } place && !isPart)
        {
            xml.Open(p + "place").Leaf(p + "placeTerm", place, ("type", "text")).Close();
        }

        xml.Leaf(p + "publisher", isPart ? null : item.Publisher);
        xml.Leaf(p + "dateIssued", entry.Date.IsKnown ? entry.Date.Iso : null, ("encoding", "w3cdtf"), ("keyDate", "yes"));
        xml.Leaf(p + "dateIssued", entry.Date.IsKnown ? null : item.Issued?.Literal);
        xml.Leaf(p + "edition", isPart ? null : item.Edition);
        xml.Leaf(p + "issuance", entry.Kind.Shape == RecordShape.Whole ? "monographic" : null);
        xml.Close();
    }

    private static void Language(XmlText xml, string element, string? tag, string p)
    {
        if (!string.IsNullOrEmpty(tag))
        {
            xml.Open(element).Leaf(p + "languageTerm", tag, ("type", "code"), ("authority", "rfc5646")).Close();
        }
    }

    private static void Extent(XmlText xml, ExportItem entry, string p)
    {
        if (entry.Files.Count == 0 && entry.Item.NumberOfPages is null)
        {
            return;
        }

        xml.Open(p + "physicalDescription");
        foreach (var type in entry.Files.Select(file => file.MediaType).Distinct(StringComparer.Ordinal))
        {
            xml.Leaf(p + "internetMediaType", type);
        }

        xml.Leaf(p + "extent", entry.Item.NumberOfPages is { } pages ? pages + " pages" : null).Close();
    }

    private static void Identifiers(XmlText xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var host = entry.Kind.Shape is RecordShape.Article or RecordShape.Part;
        xml.Leaf(p + "identifier", item.Doi, ("type", "doi"));
        xml.Leaf(p + "identifier", host ? null : item.Isbn, ("type", "isbn"));
        xml.Leaf(p + "identifier", host ? null : item.Issn, ("type", "issn"));
        xml.Leaf(p + "identifier", item.Number, ("type", "report number"));
        xml.Leaf(p + "identifier", entry.Page, ("type", "uri"));
    }

    private static void Location(XmlText xml, ExportItem entry, string p)
    {
        if (entry.Url is null)
        {
            return;
        }

        xml.Open(p + "location");
        xml.Leaf(p + "url", entry.Page, ("usage", "primary display"), ("access", "object in context"));
        xml.Leaf(p + "url", entry.Item.Url, ("access", "object in context"), ("displayLabel", "as published"));
        xml.Close();
    }
}
