namespace StaticArchive.Publish.Site.Writers;

/// <summary>Finds the tags of a page that this program wrote: attributes between quotes, scripts passed over.</summary>
public static class HtmlTagScanner
{
    /// <summary>
    /// Each tag from its <c>&lt;</c> to behind its <c>&gt;</c>; such a sign between quotes ends nothing.
    /// </summary>
    public static IEnumerable<Range> FindTags(string html)
    {
        for (var open = html.IndexOf('<'); open >= 0; )
        {
            var close = FindTagEnd(html, open);
            yield return open..close;
            var from =
                string.CompareOrdinal(html, open, "<script", 0, 7) == 0
                    ? html.IndexOf("</script", close, StringComparison.Ordinal)
                    : close;
            open = from < 0 || from >= html.Length ? -1 : html.IndexOf('<', from);
        }
    }

    /// <summary>Value of an attribute as it is written; null for none.</summary>
    public static string? GetAttribute(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var value = tag[(start + name.Length + 3)..];
        return value.IndexOf('"') is var end and >= 0 ? value[..end].ToString() : null;
    }

    private static int FindTagEnd(string html, int open)
    {
        var quote = '\0';
        for (var i = open + 1; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }
}
