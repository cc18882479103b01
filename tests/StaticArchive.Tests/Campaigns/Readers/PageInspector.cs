using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using StaticArchive.Tests.HouseRules;

namespace StaticArchive.Tests.Campaigns.Readers;

/// <summary>
/// Finds whatever in a page could run, or load from elsewhere. Only what a page without payloads has is let through.
/// </summary>
/// <param name="elements">Names of elements that may be there.</param>
/// <param name="attributes">Names of attributes that may be there.</param>
internal sealed class PageInspector(IReadOnlySet<string> elements, IReadOnlySet<string> attributes)
{
    private static readonly string[] Addresses =
    [
        "href",
        "src",
        "action",
        "formaction",
        "poster",
        "data",
        "cite",
        "xlink:href",
        "srcset",
        "background",
        "manifest",
        "ping",
        "longdesc",
        "usemap",
        "content",
    ];

    /// <summary>Relations of a link that a browser asks for by itself.</summary>
    private static readonly string[] Loading =
    [
        "stylesheet",
        "icon",
        "preload",
        "prefetch",
        "modulepreload",
        "preconnect",
        "dns-prefetch",
        "prerender",
        "manifest",
        "import",
        "apple-touch-icon",
    ];

    private static readonly string Early = Convert.ToBase64String(
        SHA256.HashData(File.ReadAllBytes(Repository.At("theme", "js", "early.js")))
    );

    /// <summary>
    /// What pages that mean no harm are made of, together with what Markdown and documents can add to them.
    /// </summary>
    public static PageInspector Of(IEnumerable<IDocument> clean)
    {
        var all = clean.SelectMany(page => page.All).ToList();
        string[] prose =
        [
            "a",
            "p",
            "em",
            "strong",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "blockquote",
            "hr",
            "br",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "figure",
            "figcaption",
            "mark",
            "s",
            "q",
            "del",
            "ins",
            "aside",
            "div",
            "span",
            "sup",
            "sub",
            "time",
            "details",
            "summary",
        ];
        string[] proseAttributes =
        [
            "href",
            "rel",
            "title",
            "class",
            "start",
            "id",
            "value",
            "scope",
            "open",
            "data-added",
            "datetime",
            "colspan",
            "rowspan",
            "http-equiv",
            "data-moved",
        ];
        return new PageInspector(
            all.Select(element => element.LocalName).Concat(prose).ToHashSet(StringComparer.Ordinal),
            all.SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Name)
                .Concat(proseAttributes)
                .Where(name =>
                    !name.StartsWith("on", StringComparison.Ordinal)
                    && name is not ("style" or "srcdoc" or "formaction" or "ping" or "background")
                )
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>What is wrong with a page.</summary>
    public IEnumerable<string> Violations(IDocument page) =>
        page.All.SelectMany(Of, (element, what) => $"{what}: {Short(element)}");

    private IEnumerable<string> Of(IElement element)
    {
        if (!elements.Contains(element.LocalName))
        {
            yield return "element " + element.LocalName;
        }

        if (element.LocalName == "script" && !IsOwnScript(element))
        {
            yield return "script";
        }

        foreach (var attribute in element.Attributes)
        {
            if (!attributes.Contains(attribute.Name))
            {
                yield return "attribute " + attribute.Name;
            }
            else if (Addresses.Contains(attribute.Name, StringComparer.Ordinal) && !IsSafe(element, attribute))
            {
                yield return "address " + attribute.Value;
            }
        }
    }

    /// <summary>Data, a file of the site, or the one line whose hash the policy names.</summary>
    private static bool IsOwnScript(IElement script) =>
        script.GetAttribute("type") switch
        {
            "application/ld+json" => script.GetAttribute("src") is null && IsJson(script.TextContent),
            null or "" => script.GetAttribute("src") is { } address
                ? IsRelative(address)
                : Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent))) == Early,
            _ => false,
        };

    private static bool IsSafe(IElement element, IAttr attribute) =>
        (element.LocalName, attribute.Name) switch
        {
            ("a", "href") => IsRelative(attribute.Value)
                || HasScheme(attribute.Value, "http://", "https://", "mailto:")
                || (element.HasAttribute("download") && IsHarmlessData(attribute.Value)),
            ("link", "href") => IsRelative(attribute.Value)
                || attribute.Value == "data:,"
                || (
                    !Loading
                        .Intersect(
                            (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' '),
                            StringComparer.Ordinal
                        )
                        .Any() && HasScheme(attribute.Value, "http://", "https://")
                ),
            ("meta", "content") => element.GetAttribute("http-equiv") is not { } order
                || (
                    order.Equals("refresh", StringComparison.OrdinalIgnoreCase)
                    && attribute.Value.StartsWith("0; url=", StringComparison.Ordinal)
                    && IsRelative(attribute.Value["0; url=".Length..])
                ),
            ("img", "src") => IsRelative(attribute.Value)
                || attribute.Value.StartsWith("data:image/svg+xml", StringComparison.Ordinal)
                || attribute.Value.StartsWith("data:image/png", StringComparison.Ordinal),
            (_, "content") => true,
            _ => IsRelative(attribute.Value),
        };

    /// <summary>A file that is saved, and is no page when it is opened.</summary>
    private static bool IsHarmlessData(string address) =>
        address.StartsWith("data:", StringComparison.Ordinal)
        && address[5..].Split(';', ',')[0] is { } type
        && !type.Contains("html", StringComparison.OrdinalIgnoreCase)
        && !type.Contains("svg", StringComparison.OrdinalIgnoreCase)
        && type.Length > 0;

    private static bool HasScheme(string address, params string[] schemes) =>
        schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// As a browser sees it: blanks and control characters do not count, and two slashes of either kind name another
    /// host.
    /// </summary>
    private static bool IsRelative(string address)
    {
        var value = new string([.. address.Where(unit => unit > ' ')]).Replace('\\', '/');
        return !value.StartsWith("//", StringComparison.Ordinal)
            && !value.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal);
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Short(IElement element) => element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)];
}
