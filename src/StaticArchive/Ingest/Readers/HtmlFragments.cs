using System.Net;
using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers;

/// <summary>Bits of HTML inside other text: tags are markup, what stands between them is text.</summary>
internal static class HtmlFragments
{
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

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Opens or closes the mark that a tag such as <c>&lt;sup&gt;</c> stands for.</summary>
    public static void InlineTag(MappedTextBuilder builder, string tag, Span span)
    {
        var name = Name(tag, out var closing);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            builder.AppendBreak(span);
        }
        else if (Kinds.TryGetValue(name, out var kind))
        {
            if (closing)
            {
                builder.Close(kind);
            }
            else
            {
                builder.Open(kind);
            }
        }
    }

    /// <summary>The text of a stretch of HTML, parted at block tags.</summary>
    public static IEnumerable<MappedText> Paragraphs(string source, int start, int end)
    {
        end = Math.Min(end, source.Length);
        var builder = new MappedTextBuilder(source);
        var at = start;
        while (at < end)
        {
            var tag = source.IndexOf('<', at, end - at);
            AppendDecoded(builder, source, at, tag < 0 ? end : tag);
            if (tag < 0)
            {
                break;
            }

            at = AfterTag(source, tag, end);
            if (at == tag + 1)
            {
                builder.Append(tag, at);
                continue;
            }

            var markup = source[tag..at];
            var name = Name(markup, out _);
            if (name.Length > 0 && !Inline.Contains(name) && !name.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                yield return builder.Build();
                builder = new MappedTextBuilder(source);
            }
            else
            {
                InlineTag(builder, markup, new Span(tag, at));
            }
        }

        yield return builder.Build();
    }

    /// <summary>Appends text, with character references such as <c>&amp;eacute;</c> decoded.</summary>
    public static void AppendDecoded(MappedTextBuilder builder, string source, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var ampersand = source.IndexOf('&', at, end - at);
            if (ampersand < 0)
            {
                break;
            }

            builder.Append(at, ampersand);
            var semicolon = source.IndexOf(';', ampersand, Math.Min(end - ampersand, 34));
            var decoded = semicolon < 0 ? "&" : WebUtility.HtmlDecode(source[ampersand..(semicolon + 1)]);
            if (semicolon < 0 || decoded.StartsWith('&') && decoded.Length > 1)
            {
                builder.Append(ampersand, ampersand + 1);
                at = ampersand + 1;
            }
            else
            {
                builder.AppendReplaced(decoded, new Span(ampersand, semicolon + 1));
                at = semicolon + 1;
            }
        }

        builder.Append(at, end);
    }

    /// <summary>Offset after a tag, comment or declaration; just after the <c>&lt;</c> where it opens nothing.</summary>
    private static int AfterTag(string source, int tag, int end)
    {
        if (source.AsSpan(tag, end - tag).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = source.IndexOf("-->", tag, end - tag, StringComparison.Ordinal);
            return close < 0 ? end : close + 3;
        }

        var next = tag + 1 < end ? source[tag + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
        {
            return tag + 1;
        }

        var greater = source.IndexOf('>', tag, end - tag);
        return greater < 0 ? tag + 1 : greater + 1;
    }

    private static string Name(string tag, out bool closing)
    {
        closing = tag.Length > 1 && tag[1] == '/';
        var start = closing ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-'))
        {
            end++;
        }

        return start < tag.Length ? tag[start..end] : "";
    }
}
