using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>Simple Dublin Core: as lines of text, and as the <c>oai_dc</c> XML that harvesters read.</summary>
public static class DublinCoreWriter
{
    /// <summary>One <c>name: value</c> a line.</summary>
    public static ReadOnlyMemory<byte> WriteText(ExportItem entry)
    {
        var text = new TaggedFieldWriter(": ", "\n");
        foreach (var (name, value) in GetElements(entry))
        {
            text.AddField(name, value);
        }

        return text.ToBytes();
    }

    /// <summary>XML after <c>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</c>.</summary>
    public static ReadOnlyMemory<byte> WriteXml(ExportItem entry)
    {
        var xml = new XmlBuilder();
        WriteRecord(xml, entry);
        return xml.ToBytes();
    }

    /// <summary>Writes the record as an element of its own, which declares its namespaces.</summary>
    public static void WriteRecord(XmlBuilder xml, ExportItem entry)
    {
        xml.OpenElement(
            "oai_dc:dc",
            ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            (
                "xsi:schemaLocation",
                "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
            )
        );
        Write(xml, entry, "dc:");
        xml.CloseElement();
    }

    /// <summary>Writes the elements into an open element.</summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string prefix)
    {
        foreach (var (name, value) in GetElements(entry))
        {
            xml.AddElement(prefix + name, value);
        }
    }

    /// <summary>The elements in the order of the Dublin Core element set, those without a value left out.</summary>
    private static IEnumerable<MetadataField> GetElements(ExportItem entry) =>
        GetAllElements(entry).Where(pair => !string.IsNullOrWhiteSpace(pair.Value));

    private static IEnumerable<MetadataField> GetAllElements(ExportItem entry)
    {
        var item = entry.Item;
        var isPart = ModsOriginInfoWriter.IsPart(entry);
        return
        [
            new("title", item.Title),
            .. entry.Creators.Select(author => new MetadataField("creator", author.SortForm)),
            .. item.Keyword.Select(keyword => new MetadataField("subject", keyword)),
            new("description", item.Abstract),
            new("publisher", item.Publisher),
            .. item.Editor.Select(editor => new MetadataField("contributor", editor.SortForm)),
            .. item.Translator.Select(translator => new MetadataField("contributor", translator.SortForm)),
            .. item.Interviewer.Select(interviewer => new MetadataField("contributor", interviewer.SortForm)),
            new("contributor", item.Authority),
            new("date", entry.Date.IsKnown ? entry.Date.IsoDate : null),
            new("type", GetDcmiType(entry.TypeMapping.CslType)),
            new("type", entry.TypeMapping.Label == "Text" ? null : item.Genre ?? entry.TypeMapping.Label),
            .. entry.Files.Select(file => new MetadataField("format", file.MediaType)).Distinct(),
            new("identifier", entry.PageUrl),
            new("identifier", item.Doi is { } doi ? UrlFormatter.FormatDoi(doi) : null),
            new("identifier", item.Url),
            new("identifier", FormatIsbn(item)),
            new("identifier", item.Issn is { } issn && !isPart ? "urn:issn:" + issn : null),
            new("identifier", item.Number),
            new("source", FormatSource(item)),
            new("language", item.Language),
            new("relation", FormatSeries(item)),
            new("rights", entry.Rights),
            new("rights", entry.Licence),
        ];
    }

    private static string? FormatIsbn(CslItem item) =>
        item.Isbn is { } isbn
            ? "urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            : null;

    private static string? FormatSeries(CslItem item) =>
        item.CollectionTitle is { } series ? series + (item.CollectionNumber is { } number ? ", " + number : "") : null;

    /// <summary>The type as the DCMI Type Vocabulary has it, which harvesters sort by.</summary>
    public static string GetDcmiType(string type) =>
        type switch
        {
            "dataset" => "Dataset",
            "software" => "Software",
            "map" or "figure" or "graphic" => "StillImage",
            "motion_picture" => "MovingImage",
            "broadcast" or "song" => "Sound",
            "event" or "performance" => "Event",
            "collection" => "Collection",
            _ => "Text",
        };

    /// <summary><c>Journal of Things, 14(5), 14-22</c></summary>
    private static string? FormatSource(CslItem item) =>
        item.ContainerTitle is not { } container
            ? null
            : string.Join(
                ", ",
                new[] { container, item.Volume + (item.Issue is { } issue ? $"({issue})" : ""), item.Page }.Where(
                    part => !string.IsNullOrEmpty(part)
                )
            );
}
