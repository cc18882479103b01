using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>Simple Dublin Core: as lines of text, and as the <c>oai_dc</c> XML that harvesters read.</summary>
public static class DublinCore
{
    /// <summary>One <c>name: value</c> a line.</summary>
    public static ReadOnlyMemory<byte> WriteText(ExportItem entry)
    {
        var text = new TaggedText(": ", "\n");
        foreach (var (name, value) in Elements(entry))
        {
            text.Add(name, value);
        }

        return text.Bytes();
    }

    /// <summary>XML after <c>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</c>.</summary>
    public static ReadOnlyMemory<byte> WriteXml(ExportItem entry)
    {
        var xml = new XmlText().Open(
            "oai_dc:dc",
            ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"));
        Write(xml, entry, "dc:");
        return xml.Close().Bytes();
    }

    /// <summary>Writes the elements into an open element.</summary>
    public static void Write(XmlText xml, ExportItem entry, string prefix)
    {
        foreach (var (name, value) in Elements(entry))
        {
            xml.Leaf(prefix + name, value);
        }
    }

    /// <summary>The elements in the order of the Dublin Core element set, those without a value left out.</summary>
    private static IEnumerable<NamedText> Elements(ExportItem entry) => All(entry).Where(pair => !string.IsNullOrWhiteSpace(pair.Text));

    private static IEnumerable<NamedText> All(ExportItem entry)
    {
        var item = entry.Item;
        return
        [
            new("title", item.Title),
            .. item.Author.Select(author => new NamedText("creator", author.Inverted)),
            .. item.Keyword.Select(keyword => new NamedText("subject", keyword)),
            new("description", item.Abstract),
            new("publisher", item.Publisher),
            .. item.Editor.Select(editor => new NamedText("contributor", editor.Inverted)),
            new("date", entry.Date.IsKnown ? entry.Date.Iso : null),
            new("type", "Text"),
            new("type", entry.Kind.Words == "Text" ? null : item.Genre ?? entry.Kind.Words),
            .. entry.Files.Select(file => new NamedText("format", file.MediaType)).Distinct(),
            new("identifier", entry.Page),
            new("identifier", item.Doi is { } doi ? WebAddresses.Doi(doi) : null),
            new("identifier", item.Url),
            new("identifier", item.Isbn is { } isbn ? "urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : null),
            new("source", Source(item)),
            new("language", item.Language),
            new("relation", item.CollectionTitle is { } series ? series + (item.CollectionNumber is { } number ? ", " + number : "") : null),
            new("rights", entry.Rights),
            new("rights", entry.Licence),
        ];
    }

    /// <summary><c>Journal of Things, 14(5), 14-22</c></summary>
    private static string? Source(CslItem item) => item.ContainerTitle is not { } container ? null
        : string.Join(", ", new[] { container, item.Volume + (item.Issue is { } issue ? $"({issue})" : ""), item.Page }.Where(part => !string.IsNullOrEmpty(part)));
}
