using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>OpenURL 1.0 (ANSI/NISO Z39.88-2004) ContextObject: as XML, and as the keys and values of a COinS.</summary>
public static class OpenUrl
{
    private const string Registry = "http://www.openurl.info/registry/docs/";
    private const string Context = "info:ofi/fmt:xml:xsd:ctx";

    /// <summary>One ContextObject.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var format = Format(entry);
        var metadata = "info:ofi/fmt:xml:xsd:" + format;
        var xml = new XmlText()
            .Open("ctx:context-object", ("xmlns:ctx", Context), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:schemaLocation", $"{Context} {Registry}{Context}"), ("version", "Z39.88-2004"), ("identifier", entry.Id))
            .Open("ctx:referent");
        foreach (var identifier in Identifiers(entry))
        {
            xml.Leaf("ctx:identifier", identifier);
        }

        xml.Open("ctx:metadata-by-val").Leaf("ctx:format", metadata).Open("ctx:metadata")
            .Open("rft:" + format, ("xmlns:rft", metadata), ("xsi:schemaLocation", $"{metadata} {Registry}{metadata}"));
        Authors(xml, entry.Item.Author);
        foreach (var (name, value) in OpenUrlFields.Of(entry, format))
        {
            xml.Leaf("rft:" + name, value);
        }

        return xml.Close().Close().Close().Close().Close().Bytes();
    }

    /// <summary>
    /// The title attribute of a COinS (<c>&lt;span class="Z3988" title="…"&gt;</c>), not yet escaped for HTML. For a page about
    /// one work only: several on a page make Zotero offer the list instead of the page.
    /// </summary>
    public static string Coins(ExportItem entry)
    {
        var format = Format(entry);
        var pairs = new List<NamedText> { new("ctx_ver", "Z39.88-2004"), new("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format) };
        pairs.AddRange(Identifiers(entry).Select(identifier => new NamedText("rft_id", identifier)));
        pairs.AddRange(OpenUrlFields.Of(entry, format).Select(field => field with { Name = "rft." + field.Name }));
        if (entry.Item.Author is [{ Literal: null, Given: { } given } first, ..])
        {
            pairs.AddRange([new("rft.aulast", first.Family), new("rft.aufirst", given)]);
        }

        pairs.AddRange(entry.Item.Author.Select(author => author.Literal is null ? new NamedText("rft.au", author.Full) : new NamedText("rft.aucorp", author.Literal)));
        return string.Join('&', pairs.Where(pair => !string.IsNullOrEmpty(pair.Text)).Select(pair => pair.Name + "=" + Uri.EscapeDataString(pair.Text!)));
    }

    private static string Format(ExportItem entry) => entry.Kind switch
    {
        { Csl: "thesis" } => "dissertation",
        { Shape: RecordShape.Article } => "journal",
        _ => "book",
    };

    private static IEnumerable<string> Identifiers(ExportItem entry)
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

    private static void Authors(XmlText xml, IReadOnlyList<Name> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        xml.Open("rft:authors");
        foreach (var author in authors)
        {
            xml.Open("rft:author");
            _ = author.Literal is { } literal
                ? xml.Leaf("rft:aucorp", literal)
                : xml.Leaf("rft:aulast", author.Family).Leaf("rft:aufirst", author.Given).Leaf("rft:ausuffix", author.Suffix).Leaf("rft:au", author.Inverted);
            xml.Close();
        }

        xml.Close();
    }
}
