namespace StaticArchive.Commands.Preview;

/// <summary>
/// The headers that <c>netlify.toml</c> has the host send, so that what they forbid is seen while it is written and not
/// after it is published. A test keeps the two alike.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Nothing but the site's own files and, by its hash, the one line that puts a reader's choice of light or dark in
    /// place before the page is drawn (<c>theme/js/early.js</c>); markup made from text only by one policy.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' 'sha256-j+wOauykdX+kmD6WNn+vC8vWm+YW5XymCFYb4mJE22M='; "
        + "style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'none'; manifest-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types static-archive";

    /// <summary>Names and values. Strict-Transport-Security is left out: the preview is not encrypted.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
}
