using System.Net;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The attributes of a start tag, which are parsed each time a value is asked for.</summary>
/// <param name="Source">The file's text.</param>
/// <param name="StartTag">The whole tag.</param>
internal sealed record MarkupAttributes(string Source, Span StartTag)
{
    /// <summary>All attributes in order, also those that a browser drops because the name was there before.</summary>
    public IReadOnlyList<AttributeSpans> ReadAll()
    {
        var found = new List<AttributeSpans>();
        var at = FindFirst();
        while (Next(ref at) is { } attribute)
        {
            found.Add(attribute);
        }

        return found;
    }

    /// <summary>The value of an attribute, without regard to prefix and case; null where it is missing.</summary>
    public string? GetValue(string name)
    {
        var at = FindFirst();
        while (Next(ref at) is { } found)
        {
            if (GetLocalName(found.Name).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(found.Value.Slice(Source)).Trim();
            }
        }

        return null;
    }

    /// <summary>Offset behind the element's name.</summary>
    private int FindFirst()
    {
        var at = StartTag.Start + 1;
        while (at < StartTag.End && !char.IsWhiteSpace(Source[at]))
        {
            at++;
        }

        return at;
    }

    private ReadOnlySpan<char> GetLocalName(Span name)
    {
        var text = Source.AsSpan(name.Start, name.Length);
        return text[(text.IndexOf(':') + 1)..];
    }

    private AttributeSpans? Next(ref int at)
    {
        while (at < StartTag.End && (char.IsWhiteSpace(Source[at]) || Source[at] == '/'))
        {
            at++;
        }

        var start = at;
        while (at < StartTag.End && !char.IsWhiteSpace(Source[at]) && Source[at] is not ('=' or '>'))
        {
            at++;
        }

        if (at == start)
        {
            return null;
        }

        var name = new Span(start, at);
        SkipBlanks(ref at);
        if (at >= StartTag.End || Source[at] != '=')
        {
            return new AttributeSpans(name, new Span(at, at));
        }

        at++;
        SkipBlanks(ref at);
        return new AttributeSpans(name, Quoted(ref at));
    }

    private Span Quoted(ref int at)
    {
        var quote = at < StartTag.End ? Source[at] : ' ';
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        at = start;
        while (
            at < StartTag.End && (isQuoted ? Source[at] != quote : !char.IsWhiteSpace(Source[at]) && Source[at] != '>')
        )
        {
            at++;
        }

        var value = new Span(start, at);
        at += isQuoted && at < StartTag.End ? 1 : 0;
        return value;
    }

    private void SkipBlanks(ref int at)
    {
        while (at < StartTag.End && char.IsWhiteSpace(Source[at]))
        {
            at++;
        }
    }
}
