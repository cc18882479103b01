using StaticArchive.Publish.Hosting;

namespace StaticArchive.Commands.Preview;

/// <summary>
/// The headers that <c>netlify.toml</c> has the host send, so that what they forbid is seen while it is written and not
/// after it is published. A test keeps the two alike.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>What pages may load and run.</summary>
    public const string ContentSecurityPolicy = ContentPolicy.Header;

    /// <summary>What keeps pages elsewhere from taking a file of the preview as their script or picture.</summary>
    public const string CrossOriginResourcePolicy = "Cross-Origin-Resource-Policy";

    /// <summary>Names and values. Strict-Transport-Security is left out: the preview is not encrypted.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        .. HeaderRule
            .All[0]
            .Values.Where(header => header.Key != "Strict-Transport-Security")
            .Select(header => (header.Key, header.Value)),
    ];

    /// <summary>Whether <c>/papers/x/source/page.html</c> is what is asked for.</summary>
    public static bool IsSuppliedDocument(string path) => path.Split('/') is ["", "papers", _, "source", ..];
}
