namespace StaticArchive.Commands.Preview;

/// <summary>Media types by the ending of a name, as static hosts give them.</summary>
internal static class ContentTypeProvider
{
    /// <summary>The type of a file.</summary>
    public static string GetContentType(string path) =>
        path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "html" or "htm" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "json" => "application/json; charset=utf-8",
            "jsonld" => "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "webmanifest" => "application/manifest+json",
            "xml" => "application/xml; charset=utf-8",
            "ics" => "text/calendar; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            "txt" or "md" or "bib" or "ris" or "enw" or "refer" or "yml" => "text/plain; charset=utf-8",
            "zip" => "application/zip",
            _ => "application/octet-stream",
        };
}
