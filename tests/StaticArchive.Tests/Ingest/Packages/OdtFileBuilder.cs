using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Makes OpenDocument texts of made-up words.</summary>
internal static class OdtFileBuilder
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        + "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    /// <summary>The text part.</summary>
    public static string Content(string body, string styles = "") =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {Namespaces}>"
        + $"<office:automatic-styles>{styles}</office:automatic-styles>"
        + $"<office:body><office:text>{body}</office:text></office:body></office:document-content>";

    /// <summary>A part with named styles, and heads of pages.</summary>
    public static string Styles(string styles, string pages = "") =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles {Namespaces}>"
        + $"<office:styles>{styles}</office:styles><office:master-styles>{pages}</office:master-styles>"
        + "</office:document-styles>";

    /// <summary>A part with properties.</summary>
    public static string Meta(string properties) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta {Namespaces}>"
        + $"<office:meta>{properties}</office:meta></office:document-meta>";

    /// <summary>A file of one text part, and others.</summary>
    public static byte[] Create(string content, params Part[] others) =>
        ZipFileBuilder.Create([
            Part.MediaType("application/vnd.oasis.opendocument.text"),
            Part.Create("content.xml", content),
            .. others,
        ]);

    /// <summary>A flat file.</summary>
    public static string Flat(string body) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document {Namespaces} "
        + "office:mimetype=\"application/vnd.oasis.opendocument.text\">"
        + $"<office:body><office:text>{body}</office:text></office:body></office:document>";
}
