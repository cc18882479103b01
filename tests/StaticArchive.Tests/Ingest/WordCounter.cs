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
    internal static readonly HashSet<string> Inline = new(
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
                ".md" => MarkdownPlainText.Read(text),
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
}
