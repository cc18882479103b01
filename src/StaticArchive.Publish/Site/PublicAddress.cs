namespace StaticArchive.Publish.Site;

/// <summary>Which addresses leave the program: the one place that decides it.</summary>
public static class PublicAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "doi", "urn"];

    /// <summary>
    /// The address without controls and without blanks around it; null for one of a scheme that may run something
    /// (<c>javascript:</c>, <c>data:</c>) or that nobody knows. What has no scheme, <c>www.example.org/a</c>, stays.
    /// </summary>
    public static string? Sanitize(string? address)
    {
        if (address is null)
        {
            return null;
        }

        // Browsers leave controls out too, and run what "java\nscript:" then says.
        var clean = address.Any(char.IsControl) ? string.Concat(address.Where(unit => !char.IsControl(unit))) : address;
        clean = clean.Trim();
        var colon = clean.AsSpan().IndexOfAny(":/?#");
        return colon < 0 || clean[colon] != ':' || HasSafeScheme(clean[..colon]) ? clean : null;
    }

    private static bool HasSafeScheme(string scheme) => Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
}
