using System.Net;
using System.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Takes out of a quote the markup that was copied with it: <c>as *Miller (2004)* had said</c>,
/// <c>with a [link](https://example.org/x)</c>, <c>a &amp;lt; b</c>, <c>&lt;em&gt;not&lt;/em&gt;</c>.
/// </summary>
internal static class PastedMarkup
{
    private const string Marks = "*_`~";

    /// <summary>The quote without it; the quote itself where there is none.</summary>
    public static string Strip(string quote)
    {
        var text = WebUtility.HtmlDecode(quote);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var skipped = SkipTag(text, i);
            if (skipped == i && IsLinkText(text, i) is { } link)
            {
                plain.Append(Strip(text[(link.From + 1)..link.To]));
                skipped = link.End;
            }
            else if (skipped == i && !IsMark(text, i))
            {
                plain.Append(text[i]);
            }

            i = Math.Max(skipped, i + 1);
        }

        return plain.ToString().TrimStart('#', '>', ' ');
    }

    /// <summary>A sign of emphasis has a blank on one side only: <c>3 * 4</c> is a sum.</summary>
    private static bool IsMark(string text, int at)
    {
        if (!Marks.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        var (from, to) = (at, at);
        while (from > 0 && Marks.Contains(text[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        while (to + 1 < text.Length && Marks.Contains(text[to + 1], StringComparison.Ordinal))
        {
            to++;
        }

        return text[at] == '`' || IsBlankAt(text, from - 1) != IsBlankAt(text, to + 1);
    }

    private static bool IsBlankAt(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>Offset behind a tag that begins at an offset; that offset where none does.</summary>
    private static int SkipTag(string text, int at)
    {
        var name = at + 1 < text.Length && text[at] == '<' && text[at + 1] == '/' ? at + 2 : at + 1;
        if (text[at] != '<' || name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return at;
        }

        var end = text.IndexOf('>', name);
        return end < 0 || text.AsSpan(name, end - name).Contains('<') ? at : end + 1;
    }

    /// <summary><c>[words](address)</c> or <c>![words](address)</c> at an offset.</summary>
    private static LinkText? IsLinkText(string text, int at)
    {
        var from = text[at] == '!' && at + 1 < text.Length ? at + 1 : at;
        if (text[from] != '[')
        {
            return null;
        }

        var to = text.IndexOf("](", from, StringComparison.Ordinal);
        var end = to < 0 ? -1 : text.IndexOf(')', to);
        return end < 0 || text.AsSpan(to, end - to).Contains(' ') ? null : new LinkText(from, to, end + 1);
    }

    private sealed record LinkText(int From, int To, int End);
}
