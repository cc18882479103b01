using System.Collections.Frozen;

namespace StaticArchive.Commands.Preview;

/// <summary>Media types by the extension of a name, as static hosts send them.</summary>
internal static class ContentTypeProvider
{
    private const string PlainText = "text/plain; charset=utf-8";

    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["html"] = "text/html; charset=utf-8",
        ["htm"] = "text/html; charset=utf-8",
        ["css"] = "text/css; charset=utf-8",
        ["js"] = "text/javascript; charset=utf-8",
        ["json"] = "application/json; charset=utf-8",
        ["jsonld"] = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
        ["webmanifest"] = "application/manifest+json",
        ["xml"] = "application/xml; charset=utf-8",
        ["ics"] = "text/calendar; charset=utf-8",
        ["svg"] = "image/svg+xml",
        ["png"] = "image/png",
        ["ico"] = "image/x-icon",
        ["txt"] = PlainText,
        ["md"] = PlainText,
        ["bib"] = PlainText,
        ["ris"] = PlainText,
        ["enw"] = PlainText,
        ["refer"] = PlainText,
        ["yml"] = PlainText,
        ["epub"] = "application/epub+zip",
        ["zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a file; <c>application/octet-stream</c> where it is not known.</summary>
    public static string GetContentType(string path) =>
        ByExtension.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..], "application/octet-stream");
}
