using System.Net;
using AngleSharp.Html;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Bits of HTML inside other text: the tags of a line, and character references.</summary>
internal static class InlineHtmlReader
{
    private const int LongestReference = 34;

    private static readonly Dictionary<string, MarkKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sup"] = MarkKind.Superscript,
        ["sub"] = MarkKind.Subscript,
        ["em"] = MarkKind.Emphasis,
        ["i"] = MarkKind.Emphasis,
        ["cite"] = MarkKind.Emphasis,
        ["strong"] = MarkKind.Strong,
        ["b"] = MarkKind.Strong,
        ["code"] = MarkKind.Code,
    };

    /// <summary>Opens or closes the mark that a tag such as <c>&lt;sup&gt;</c> stands for.</summary>
    public static void AppendTag(MappedTextBuilder builder, string tag, Span span)
    {
        var name = ParseTagName(tag, out var isEndTag);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            builder.AppendBreak(span);
        }
        else if (Kinds.TryGetValue(name, out var kind))
        {
            if (isEndTag)
            {
                builder.Close(kind);
            }
            else
            {
                builder.Open(kind);
            }
        }
    }

    /// <summary>Appends a run of a tree, with character references and the names of its file decoded.</summary>
    public static void AppendDecoded(MappedTextBuilder builder, string source, MarkupText text)
    {
        if (text.IsLiteral)
        {
            builder.Append(text.Span.Start, text.Span.End);
        }
        else
        {
            AppendDecoded(builder, source, text.Span, rest => DecodeClosed(rest, text.Entities));
        }
    }

    /// <summary>
    /// Appends text, with character references such as <c>&amp;eacute;</c> decoded; in HTML also those without a
    /// semicolon.
    /// </summary>
    public static void AppendDecoded(
        MappedTextBuilder builder,
        string source,
        Span span,
        bool canOmitSemicolon = false
    ) =>
        AppendDecoded(
            builder,
            source,
            span,
            rest => DecodeClosed(rest, null) ?? (canOmitSemicolon ? LegacyCharacterReferenceParser.Parse(rest) : null)
        );

    private static void AppendDecoded(MappedTextBuilder builder, string source, Span span, ReferenceDecoder decode)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var ampersand = source.IndexOf('&', at, span.End - at);
            if (ampersand < 0)
            {
                break;
            }

            builder.Append(at, ampersand);
            var rest = source.AsSpan(ampersand, span.End - ampersand);
            if (decode(rest) is var (text, length))
            {
                at = ampersand + length;
                builder.AppendReplaced(text, new Span(ampersand, at));
            }
            else
            {
                at = ampersand + 1;
                builder.Append(ampersand, at);
            }
        }

        builder.Append(at, span.End);
    }

    private delegate DecodedReference? ReferenceDecoder(ReadOnlySpan<char> text);

    private static DecodedReference? DecodeClosed(ReadOnlySpan<char> text, XmlEntities? entities)
    {
        var length = text[..Math.Min(text.Length, LongestReference)].IndexOf(';') + 1;
        if (length == 0)
        {
            return null;
        }

        var decoded = WebUtility.HtmlDecode(text[..length].ToString());
        if (decoded.Length > 1 && decoded[0] == '&')
        {
            // Names of the ISO sets that the document types of publishers bring: "71.3&percnt;", "Juri&cacute;".
            var name = text[1..length].ToString();
            decoded = entities?.Find(name) ?? HtmlEntityProvider.Resolver.GetSymbol(name);
        }

        return string.IsNullOrEmpty(decoded) ? null : new DecodedReference(decoded, length);
    }

    private static string ParseTagName(string tag, out bool isEndTag)
    {
        isEndTag = tag.Length > 1 && tag[1] == '/';
        var start = isEndTag ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-'))
        {
            end++;
        }

        return start < tag.Length ? tag[start..end] : "";
    }
}
