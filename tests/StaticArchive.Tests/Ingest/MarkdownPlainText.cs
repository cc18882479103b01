using System.Net;
using System.Text;

namespace StaticArchive.Tests.Ingest;

/// <summary>Markdown without fences' languages, addresses of links, tags, escapes and stars.</summary>
internal static class MarkdownPlainText
{
    /// <summary>The words, entities decoded.</summary>
    public static string Read(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (EndOfMarkup(text, i) is var end and >= 0)
            {
                plain.Append(Between(text, i, end));
                i = end;
            }
            else if (text[i] is not ('*' or '\\'))
            {
                plain.Append(text[i]);
            }
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }

    /// <summary>
    /// Last unit of the fence line, the link's address or the tag that begins at a place; -1 for none.
    /// </summary>
    private static int EndOfMarkup(string text, int at) =>
        text[at] switch
        {
            '`' when IsFence(text, at) => text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length,
            ']' when at + 1 < text.Length && text[at + 1] == '(' => Balanced(text, at + 1),
            '<' when text.IndexOf('>', at) is var end and > 0 && IsTag(text[(at + 1)..end]) => end,
            _ => -1,
        };

    /// <summary>What parts the words before markup from those behind it: the end of a block does.</summary>
    private static string Between(string text, int start, int end) =>
        text[start] switch
        {
            '`' => "\n",
            '<' when !WordCounter.Inline.Contains(Name(text[(start + 1)..end])) => " ",
            _ => "",
        };

    private static bool IsFence(string text, int at) =>
        text.AsSpan(at).StartsWith("```", StringComparison.Ordinal) && (at == 0 || text[at - 1] == '\n');

    private static int Balanced(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && text[i] != '\n'; i++)
        {
            depth +=
                text[i] == '(' ? 1
                : text[i] == ')' ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsTag(string inner) =>
        inner.Length > 0
        && inner.Length < 200
        && (char.IsAsciiLetter(inner[0]) || inner[0] is '/' or '!')
        && !inner.Contains("://", StringComparison.Ordinal)
        && !inner.Contains('@', StringComparison.Ordinal);

    private static string Name(string tag) => new([.. tag.TrimStart('/').TakeWhile(char.IsAsciiLetterOrDigit)]);
}
