using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Preservation;

/// <summary>
/// Makes the links of a page name files: <c>href="../papers/#y2011"</c> becomes
/// <c>href="../papers/index.html#y2011"</c>, so that a folder without a server, and a browser without scripts, can
/// follow them. Text and scripts are left as they are.
/// </summary>
internal static class OfflineLinkRewriter
{
    private const string IndexFile = "index.html";

    /// <summary>The page with such links.</summary>
    public static string Rewrite(string html)
    {
        var result = new StringBuilder(html.Length + 1024);
        var at = 0;
        foreach (var tag in HtmlTagScanner.FindTags(html))
        {
            result.Append(html, at, tag.Start.Value - at).Append(RewriteTag(html[tag]));
            at = tag.End.Value;
        }

        return result.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>An address within the site, naming a file.</summary>
    public static string ToFileUrl(string address)
    {
        var tail = address.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = tail < 0 ? (address, "") : (address[..tail], address[tail..]);
        return path.Length == 0 || path[0] == '/' || path.Contains(':', StringComparison.Ordinal) ? address
            : path is "." or ".." || path.EndsWith("/..", StringComparison.Ordinal) ? $"{path}/{IndexFile}{rest}"
            : path.EndsWith('/') ? path + IndexFile + rest
            : address;
    }

    private static string RewriteTag(string tag)
    {
        foreach (var name in new[] { " href=\"", " action=\"", " data-moved=\"", " content=\"0; url=" })
        {
            var start = tag.IndexOf(name, StringComparison.Ordinal) + name.Length;
            var end = start < name.Length ? -1 : tag.IndexOf('"', start);
            if (end >= 0)
            {
                tag = string.Concat(tag.AsSpan(0, start), ToFileUrl(tag[start..end]), tag.AsSpan(end));
            }
        }

        return tag;
    }
}
