using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Publish.Hosting;

/// <summary>
/// <c>_headers</c>, from which Netlify and Cloudflare Pages take the headers of a site: what <c>netlify.toml</c> says,
/// for a site that was put there by hand. Rules alike in both files count once.
/// </summary>
internal static class HeadersFileWriter
{
    /// <summary>The file.</summary>
    public static OutputFile Build() => new("_headers", Write);

    private static ReadOnlyMemory<byte> Write()
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

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
