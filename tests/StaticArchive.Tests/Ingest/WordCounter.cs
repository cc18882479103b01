using System.Net;
using System.Text;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticArchive.Tests.Ingest;

/// <summary>
/// Counts the words of a source without the parser that reads it: runs of letters, marks and digits of what is no
/// markup.
/// </summary>
internal static class WordCounter
{
    private static readonly HashSet<string> Inline = new(
        (
            "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong "
            + "sub sup time tt u var wbr "
            + "italic bold xref ext-link uri email monospace underline sc styled-content named-content inline-formula "
            + "hi ref emph foreign"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The words of a file by its kind.</summary>
    public static IReadOnlyList<string> Words(string text, string extension) =>
        Runs(
            extension switch
            {
                ".html" => Html(text),
                ".xml" => Xml(text),
                ".md" => Markdown(text),
                _ => text,
            }
        );

    /// <summary>Runs of letters, marks and digits.</summary>
    public static IReadOnlyList<string> Runs(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.EnumerateRunes().Append(new Rune(' ')))
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
                        or System.Globalization.UnicodeCategory.EnclosingMark
                        or System.Globalization.UnicodeCategory.LetterNumber
                        or System.Globalization.UnicodeCategory.OtherNumber
                || rune.Value > 0xFFFF
            )
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Markdown without addresses of links, tags, escapes and stars.</summary>
    public static string Markdown(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("```", StringComparison.Ordinal) && (i == 0 || text[i - 1] == '\n'))
            {
                // The language of a fence is markup.
                i = text.IndexOf('\n', i) is >= 0 and var line ? line : text.Length;
                plain.Append('\n');
            }
            else if (
                text[i] == ']'
                && i + 1 < text.Length
                && text[i + 1] == '('
                && Balanced(text, i + 1) is var close and > 0
            )
            {
                i = close;
            }
            else if (text[i] == '<' && text.IndexOf('>', i) is var end and > 0 && IsTag(text[(i + 1)..end]))
            {
                plain.Append(Inline.Contains(Name(text[(i + 1)..end])) ? "" : " ");
                i = end;
            }
            else if (text[i] is not ('*' or '\\'))
            {
                plain.Append(text[i]);
            }
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }

    private static string Html(string text)
    {
        var plain = new StringBuilder();
        var page = new HtmlParser().ParseDocument(text);
        Append(page, plain);
        return plain.ToString();
    }

    /// <summary>Each boundary of a block parts words; its end shows in the first text that is not within.</summary>
    private static void Append(INode top, StringBuilder plain)
    {
        foreach (var node in top.GetDescendants())
        {
            if (node is IHtmlTemplateElement template)
            {
                plain.Append(' ');
                Append(template.Content, plain);
                plain.Append(' ');
            }
            else if (
                node is IText { Parent: INode parent } run
                && parent is not IElement { LocalName: "script" or "style" }
            )
            {
                plain.Append(StartsBlock(run) ? " " : "").Append(run.Data);
            }
        }
    }

    private static bool StartsBlock(INode node)
    {
        for (var here = node; here is not null; here = here.Parent)
        {
            if (here.PreviousSibling is { } before)
            {
                return before is IElement element
                    && (!Inline.Contains(element.LocalName) || element.QuerySelector("br, p, div, li") is not null);
            }

            if (here.Parent is IElement outer && !Inline.Contains(outer.LocalName))
            {
                return true;
            }
        }

        return true;
    }

    private static string Xml(string text)
    {
        var plain = new StringBuilder();
        using var reader = XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && !Inline.Contains(reader.LocalName))
            {
                plain.Append(' ');
            }
            else if (
                reader.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
            )
            {
                plain.Append(reader.Value);
            }
        }

        return plain.ToString();
    }

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
