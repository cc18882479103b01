namespace StaticArchive.Model.Text;

/// <summary>Addresses of sites, which pages are put behind: <c>https://papers.example/sub/</c>.</summary>
public static class BaseUrlValidator
{
    /// <summary>
    /// Whether a page's path can be put behind it: http or https, without a name, a query or a fragment.
    /// </summary>
    public static bool IsValid(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 }
        && (
            address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
        && !address.AsSpan().ContainsAny("\\<>\"' \t\r\n")
        && !address.Any(char.IsControl);
}
