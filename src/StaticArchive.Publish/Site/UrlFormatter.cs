using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Addresses as the world sees them.</summary>
public static class UrlFormatter
{
    /// <summary>An address with the host before it; null as long as no host is known.</summary>
    public static string? ToAbsoluteUrl(this Settings settings, string address) =>
        settings.BaseUrl is { } host ? host + address : null;

    /// <summary>The absolute address where it is known, else the way there from <paramref name="from"/>.</summary>
    public static string ToHref(this Settings settings, string from, string address) =>
        settings.ToAbsoluteUrl(address) ?? SiteUrls.GetRelativeUrl(from, address);

    /// <summary>The address that resolves a DOI; characters that cannot stand in an address are escaped.</summary>
    public static string FormatDoi(string doi) =>
        "https://doi.org/"
        + doi.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal)
            .Replace("\"", "%22", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);

    /// <summary>
    /// The text if it is an address of the web, else null: a licence may be stated in words, and a link must be safe.
    /// <c>http:\\host</c> is none, though browsers mend it: what reads the site otherwise may make anything of it.
    /// </summary>
    public static string? HttpUrlOrNull(string? text) =>
        text is not null
        && !text.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? text
            : null;

    /// <summary>An ORCID iD as an address, however it was written.</summary>
    public static string? FormatOrcid(string? orcid) =>
        string.IsNullOrWhiteSpace(orcid) ? null : HttpUrlOrNull(orcid) ?? "https://orcid.org/" + orcid.Trim();

    /// <summary>Media type of a file by its ending.</summary>
    public static string GetMediaType(string path) =>
        path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "md" or "markdown" => "text/markdown",
            "html" or "htm" => "text/html",
            "xhtml" => "application/xhtml+xml",
            "xml" or "nxml" or "tei" => "application/xml",
            "json" => "application/json",
            "pdf" => "application/pdf",
            _ => "text/plain",
        };
}
