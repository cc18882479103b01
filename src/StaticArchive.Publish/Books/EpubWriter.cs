using System.IO.Compression;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Books;

/// <summary>
/// Writes an EPUB 3.3 (W3C): a zip whose first entry, not packed, says what it is; a container that names the package;
/// a package that lists the files. The same book gives the same bytes.
/// </summary>
internal static class EpubWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>The earliest time that a zip can state: the files have no time of their own.</summary>
    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Container =
        Declaration
        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
        + "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>"
        + "</rootfiles></container>\n";

    private const string StyleSheet =
        "body { line-height: 1.5; margin: 0 5%; }\n"
        + "ul.items { list-style: none; padding: 0; }\nul.items li { margin: 0.3em 0; }\n"
        + "table { border-collapse: collapse; }\ntd, th { border: 1px solid; padding: 0.2em 0.5em; }\n"
        + ".box { font-weight: bold; }\n.reference { margin-left: 1.5em; text-indent: -1.5em; }\n"
        + ".quiet { font-size: 0.85em; }\n";

    /// <summary>The bytes of a book.</summary>
    public static ReadOnlyMemory<byte> Write(Book book)
    {
        using var bytes = new System.IO.MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Add(zip, "mimetype", "application/epub+zip", CompressionLevel.NoCompression);
            Add(zip, "META-INF/container.xml", Container);
            Add(zip, "EPUB/package.opf", WritePackage(book));
            Add(zip, "EPUB/nav.xhtml", WriteNavigation(book));
            Add(zip, "EPUB/text.xhtml", WritePage(book, book.Title, new BookTextWriter(book).Write()));
            Add(zip, "EPUB/style.css", StyleSheet);
        }

        return bytes.ToArray();
    }

    private static void Add(
        ZipArchive zip,
        string name,
        string content,
        CompressionLevel compression = CompressionLevel.Optimal
    )
    {
        var entry = zip.CreateEntry(name, compression);
        entry.LastWriteTime = EarliestZipTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string WritePackage(Book book)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"")
            .AppendAttribute("xml:lang", book.Document.Language)
            .Append(">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        Element(xml, "dc:identifier id=\"id\"", book.Id);
        Element(xml, "dc:title", book.Title);
        Element(xml, "dc:language", book.Document.Language);
        book.Authors.ToList().ForEach(author => Element(xml, "dc:creator", author));
        Element(xml, "dc:date", book.Issued);
        Element(xml, "dc:rights", book.Rights);
        Element(xml, "dc:source", book.Source);
        Element(xml, "meta property=\"dcterms:modified\"", book.Modified ?? "1980-01-01T00:00:00Z");
        xml.Append(
            "</metadata>\n<manifest>\n"
                + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
                + "<item id=\"text\" href=\"text.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
                + "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"
                + "</manifest>\n<spine>\n<itemref idref=\"text\"/>\n</spine>\n</package>\n"
        );
        return XmlCharacters.Keep(xml.ToString());
    }

    private static void Element(StringBuilder xml, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            xml.Append('<').Append(tag).Append('>').AppendText(WhitespaceNormalizer.Normalize(value));
            xml.Append("</").Append(tag.Split(' ')[0]).Append(">\n");
        }
    }

    /// <summary>The contents: the title, then the headings of the text, one below the other.</summary>
    private static string WriteNavigation(Book book)
    {
        var list = new StringBuilder("<nav epub:type=\"toc\"><h1>")
            .AppendText(book.ContentsTitle)
            .Append("</h1>\n<ol>\n");
        list.Append("<li><a href=\"text.xhtml\">").AppendText(book.Title).Append("</a></li>\n");
        foreach (var heading in book.Document.Blocks.Where(block => block is { Kind: BlockKind.Heading, Level: > 1 }))
        {
            list.Append("<li><a")
                .AppendAttribute("href", "text.xhtml#" + heading.Id)
                .Append('>')
                .AppendText(heading.Span.Slice(book.Document.Text))
                .Append("</a></li>\n");
        }

        return WritePage(book, book.ContentsTitle, list.Append("</ol></nav>\n").ToString());
    }

    private static string WritePage(Book book, string title, string body)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append(
                "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                    + "xmlns:epub=\"http://www.idpf.org/2007/ops\""
            )
            .AppendAttribute("lang", book.Document.Language)
            .AppendAttribute("xml:lang", book.Document.Language)
            .Append(">\n<head><title>")
            .AppendText(title)
            .Append("</title><link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n")
            .Append(body)
            .Append("</body>\n</html>\n");
        return XmlCharacters.Keep(xml.ToString());
    }
}
