using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Makes books of made-up words: parts <c>c1.xhtml</c>, <c>c2.xhtml</c> … in this order.</summary>
internal static class EpubFileBuilder
{
    private const string Container =
        "<?xml version=\"1.0\"?><container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">"
        + "<rootfiles><rootfile full-path=\"OPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
        + "</container>";

    /// <summary>A part of the book.</summary>
    public static string Page(string body) =>
        "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" "
        + "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>A part</title><link rel=\"stylesheet\" "
        + "href=\"s.css\"/></head>"
        + $"<body>{body}</body></html>";

    /// <summary>The file.</summary>
    public static byte[] Create(string metadata, IReadOnlyList<string> bodies, params Part[] others) =>
        ZipFileBuilder.Create([.. Parts(metadata, bodies), .. others]);

    /// <summary>Its parts.</summary>
    public static IEnumerable<Part> Parts(string metadata, IReadOnlyList<string> bodies)
    {
        var ids = Enumerable.Range(1, bodies.Count).ToList();
        var package =
            "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\">"
            + $"<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{metadata}</metadata><manifest>"
            + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
            + "<item id=\"css\" href=\"s.css\" media-type=\"text/css\"/>"
            + string.Concat(
                ids.Select(id => $"<item id=\"c{id}\" href=\"c{id}.xhtml\" media-type=\"application/xhtml+xml\"/>")
            )
            + $"</manifest><spine>{string.Concat(ids.Select(id => $"<itemref idref=\"c{id}\"/>"))}</spine></package>";
        return
        [
            Part.MediaType("application/epub+zip"),
            Part.Create("META-INF/container.xml", Container),
            Part.Create("OPS/book.opf", package),
            .. ids.Select(id => Part.Create($"OPS/c{id}.xhtml", Page(bodies[id - 1]))),
        ];
    }
}
