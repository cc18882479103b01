using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>OpenURL 1.0 (ANSI/NISO Z39.88-2004) ContextObject: as XML, and as the keys and values of a COinS.</summary>
public static class OpenUrlWriter
{
    private const string Registry = "http://www.openurl.info/registry/docs/";
    private const string Context = "info:ofi/fmt:xml:xsd:ctx";

    /// <summary>One ContextObject.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var format = GetFormat(entry);
        var metadata = "info:ofi/fmt:xml:xsd:" + format;
        var xml = new XmlBuilder()
            .OpenElement(
                "ctx:context-object",
                ("xmlns:ctx", Context),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
                ("xsi:schemaLocation", $"{Context} {Registry}{Context}"),
                ("version", "Z39.88-2004"),
                ("identifier", entry.Id)
            )
            .OpenElement("ctx:referent");
        foreach (var identifier in GetIdentifiers(entry))
        {
            xml.AddElement("ctx:identifier", identifier);
        }

        xml.OpenElement("ctx:metadata-by-val")
            .AddElement("ctx:format", metadata)
            .OpenElement("ctx:metadata")
            .OpenElement(
                "rft:" + format,
                ("xmlns:rft", metadata),
                ("xsi:schemaLocation", $"{metadata} {Registry}{metadata}")
            );
        WriteAuthors(xml, entry.Item.Author);
        foreach (var (name, value) in OpenUrlFieldMapper.GetFields(entry, format))
        {
            xml.AddElement("rft:" + name, value);
        }

        return xml.CloseElement().CloseElement().CloseElement().CloseElement().CloseElement().ToBytes();
    }

    /// <summary>Which of the registered formats describes it.</summary>
    internal static string GetFormat(ExportItem entry) =>
        entry.TypeMapping switch
        {
            { CslType: "thesis" } => "dissertation",
            { Group: ItemTypeGroup.Article } => "journal",
            _ => "book",
        };

    /// <summary>Its identifiers as URIs.</summary>
    internal static IEnumerable<string> GetIdentifiers(ExportItem entry)
    {
        var item = entry.Item;
        if (item.Doi is { } doi)
        {
            yield return "info:doi/" + doi;
        }

        if (item.Isbn is { } isbn)
        {
            yield return "urn:ISBN:" + isbn.Replace(" ", "", StringComparison.Ordinal);
        }

        if (entry.Url is { } url)
        {
            yield return url;
        }
    }

    private static void WriteAuthors(XmlBuilder xml, IReadOnlyList<CslName> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        xml.OpenElement("rft:authors");
        foreach (var author in authors)
        {
            xml.OpenElement("rft:author");
            _ = author.Literal is { } literal
                ? xml.AddElement("rft:aucorp", literal)
                : xml.AddElement("rft:aulast", author.Family)
                    .AddElement("rft:aufirst", author.Given)
                    .AddElement("rft:ausuffix", author.Suffix)
                    .AddElement("rft:au", author.SortForm);
            xml.CloseElement();
        }

        xml.CloseElement();
    }
}
