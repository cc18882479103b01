namespace StaticArchive.Publish.Hosting;

/// <summary>
/// What pages may load and run (Content Security Policy, W3C). Hosts that send headers send it; for all others, and for
/// pages from a folder, it stands in each page.
/// </summary>
public static class ContentPolicy
{
    /// <summary>
    /// Nothing but the site's own files and, by its hash, the one script that puts a reader's choice of light or dark,
    /// of size and width of the text, in place before the page is drawn (<c>theme/js/early.js</c>); markup made from
    /// text only by one policy.
    /// </summary>
    public const string Header =
        $"{None}; script-src 'self' {EarlyScript}; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + $"{NoFrills}; form-action 'self'; frame-ancestors 'none'; {TrustedTypes}";

    /// <summary>
    /// The same for a page to say of itself. Who may frame a page only a header can say; <c>file:</c> is the site's own
    /// files where the page lies on a disk, and nothing at all on a host, from which no browser loads them.
    /// </summary>
    public const string Meta =
        $"{None}; script-src 'self' file: {EarlyScript}; style-src 'self' file:; img-src 'self' file: data:; "
        + $"connect-src 'self'; {NoFrills}; form-action 'self' file:; {TrustedTypes}";

    /// <summary>Documents as supplied may be web pages of their own: nothing in them runs or loads.</summary>
    public const string SuppliedDocuments = $"{None}; sandbox";

    private const string None = "default-src 'none'";
    private const string EarlyScript = "'sha256-s+JUG28AB+dLJuGDDO+OkMPfPn3nEbzNh7hl4ognKls='";
    private const string NoFrills = "font-src 'none'; manifest-src 'self'; object-src 'none'; base-uri 'none'";
    private const string TrustedTypes = "require-trusted-types-for 'script'; trusted-types static-archive";
}
