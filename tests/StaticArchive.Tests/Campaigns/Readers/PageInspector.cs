using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Hosting;

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

    /// <summary>Elements of prose, which a page without payloads need not have.</summary>
    private static readonly string[] Prose = (
        "a p em strong code pre ul ol li blockquote hr br h2 h3 h4 h5 h6 table thead tbody tr th td "
        + "caption figure figcaption mark s q del ins aside div span sup sub time details summary"
    ).Split(' ');

    private static readonly string[] ProseAttributes = (
        "href rel title class start id value scope open data-added data-n datetime colspan rowspan "
        + "http-equiv data-moved"
    ).Split(' ');

    /// <summary>
    /// What pages that mean no harm are made of, together with what Markdown and documents can add to them.
    /// </summary>
    public static PageInspector Admitting(IEnumerable<IDocument> clean)
    {
        var all = clean.SelectMany(page => page.All).ToList();
        return new PageInspector(
            all.Select(element => element.LocalName).Concat(Prose).ToHashSet(StringComparer.Ordinal),
            all.SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Name)
                .Concat(ProseAttributes)
                .Where(name =>
                    !name.StartsWith("on", StringComparison.Ordinal)
                    && name is not ("style" or "srcdoc" or "formaction" or "ping" or "background")
                )
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>What is wrong with a page.</summary>
    public IEnumerable<string> Violations(IDocument page) =>
        page.All.SelectMany(Violations, (element, what) => $"{what}: {Short(element)}");

    private IEnumerable<string> Violations(IElement element)
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
            ("a", "href") => IsSafeLink(element, attribute.Value),
            ("link", "href") => IsSafeRelation(element, attribute.Value),
            ("meta", "content") => IsSafeContent(element, attribute.Value),
            ("img", "src") => IsRelative(attribute.Value) || IsPicture(attribute.Value),
            (_, "content") => true,
            _ => IsRelative(attribute.Value),
        };

    private static bool IsSafeLink(IElement link, string address) =>
        IsRelative(address)
        || HasScheme(address, "http://", "https://", "mailto:")
        || (link.HasAttribute("download") && IsHarmlessData(address));

    private static bool IsSafeRelation(IElement link, string address) =>
        IsRelative(address) || address == "data:," || (!IsLoaded(link) && HasScheme(address, "http://", "https://"));

    private static bool IsLoaded(IElement link) =>
        (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ').Intersect(Loading, StringComparer.Ordinal).Any();

    /// <summary>
    /// Only a redirect within the site steers the browser, <c>0; url=../new/</c>, and the policy of pages.
    /// </summary>
    private static bool IsSafeContent(IElement meta, string content) =>
        meta.GetAttribute("http-equiv") is not { } order
        || (order == "Content-Security-Policy" && content is ContentPolicy.Meta or HtmlCitationWriter.ContentPolicy)
        || (
            order.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            && content.StartsWith("0; url=", StringComparison.Ordinal)
            && IsRelative(content["0; url=".Length..])
        );

    private static bool IsPicture(string address) =>
        address.StartsWith("data:image/svg+xml", StringComparison.Ordinal)
        || address.StartsWith("data:image/png", StringComparison.Ordinal);

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
