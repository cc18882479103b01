namespace StaticArchive.Publish.Hosting;

/// <summary>Headers that a host sends with some paths; those of <c>netlify.toml</c>, rule by rule.</summary>
/// <param name="Path">Which paths: <c>/*</c>, <c>/papers/:paper/source/*</c>.</param>
/// <param name="Values">Names and values.</param>
public sealed record HeaderRule(string Path, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The rules in order; a path obeys all that fit it. A test keeps them like those of the file.</summary>
    public static IReadOnlyList<HeaderRule> All { get; } =
    [
        new(
            "/*",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Content-Security-Policy"] = ContentPolicy.Header,
                ["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains",
                ["X-Content-Type-Options"] = "nosniff",
                ["X-Frame-Options"] = "DENY",
                ["Referrer-Policy"] = "strict-origin-when-cross-origin",
                ["Permissions-Policy"] =
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
                ["Cross-Origin-Opener-Policy"] = "same-origin",
            }
        ),
        new("/assets/*", One("Cache-Control", "public, max-age=31536000, immutable")),
        new("/papers/:paper/source/*", One("Content-Security-Policy", ContentPolicy.SuppliedDocuments)),
        new("/data/*", One("Access-Control-Allow-Origin", "*")),
        new(
            "/annotations/:id/annotation.jsonld",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Access-Control-Allow-Origin"] = "*",
                ["Content-Type"] = "application/ld+json",
            }
        ),
        Typed("/papers/:paper/linkset.json", "application/linkset+json"),
        Typed("/papers/:paper/cite.bib", "application/x-bibtex; charset=utf-8"),
        Typed("/papers/:paper/cite.ris", "application/x-research-info-systems; charset=utf-8"),
        Typed("/papers/:paper/cite.enw", "application/x-endnote-refer; charset=utf-8"),
        Typed("/papers/:paper/references.bib", "application/x-bibtex; charset=utf-8"),
        Typed("/papers/:paper/references.ris", "application/x-research-info-systems; charset=utf-8"),
        Typed("/references/references.bib", "application/x-bibtex; charset=utf-8"),
        Typed("/references/references.ris", "application/x-research-info-systems; charset=utf-8"),
    ];

    /// <summary>Hosts know no type of what reference managers read.</summary>
    private static HeaderRule Typed(string path, string type) =>
        new(
            path,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Access-Control-Allow-Origin"] = "*",
                ["Content-Type"] = type,
            }
        );

    private static Dictionary<string, string> One(string name, string value) =>
        new(StringComparer.Ordinal) { [name] = value };
}
