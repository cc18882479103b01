using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Hosting;

/// <summary>
/// <c>_headers</c>, from which Netlify and Cloudflare Pages take the headers of a site: what <c>netlify.toml</c> says,
/// for a site that was put there by hand, and the Signposting links of each paper. Rules alike in both files count
/// once.
/// </summary>
internal static class HeadersFileWriter
{
    /// <summary>The file.</summary>
    public static OutputFile Build(SiteIndex site) => new("_headers", () => Write(site));

    private static ReadOnlyMemory<byte> Write(SiteIndex site)
    {
        var text = new StringBuilder();
        foreach (var rule in HeaderRule.All)
        {
            text.Append(rule.Path).Append('\n');
            foreach (var name in rule.Values.Keys.Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(name).Append(": ").Append(rule.Values[name]).Append('\n');
            }
        }

        // Last: a host that takes a hundred rules takes those above.
        foreach (var paper in site.Archive.Papers)
        {
            var address = SiteUrls.Paper(paper.Id);
            text.Append('/').Append(address).Append("\n  Link: ");
            text.AppendJoin(", ", SignpostingLinkBuilder.BuildHeader(site, paper, address).Select(FormatLink))
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary><c>&lt;linkset.json&gt;; rel="linkset"; type="application/linkset+json"</c> (RFC 8288).</summary>
    private static string FormatLink(LinkElement link) =>
        $"<{link.Href}>; rel=\"{link.Rel}\"" + (link.Type is { } type ? $"; type=\"{type}\"" : "");
}
