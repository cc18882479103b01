using System.Net;
using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers;

/// <summary>Bits of HTML inside other text: the tags of a line, and character references.</summary>
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
