namespace StaticArchive.Model.Text;

/// <summary>Lets only addresses through that cannot run anything: http, https, mailto, and relative ones.</summary>
public static class LinkSanitizer
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    /// <summary>The address, or null where a reader must not be led there.</summary>
    public static string? Sanitize(string? address)
    {
        if (
            string.IsNullOrWhiteSpace(address)
            || address.Length > 2000
            || address.Any(unit => unit < ' ' || unit is '\u007F' or '\\')
        )
        {
            return null;
        }

        var trimmed = address.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var slash = trimmed.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (slash >= 0 && slash < colon))
        {
            // Two slashes would name another host.
            return trimmed.StartsWith("//", StringComparison.Ordinal) ? null : trimmed;
        }

        return trimmed[..colon].ToLowerInvariant() is "http" or "https" or "mailto"
            ? Uri.TryCreate(trimmed, UriKind.Absolute, out _)
                ? trimmed
                : null
            : null;
    }

    /// <summary>The address if it leads away from the site, to a page or a mailbox.</summary>
    public static string? SanitizeExternal(string? address) =>
        Sanitize(address) is { } safe
        && Schemes.Any(scheme => safe.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            ? safe
            : null;
}
