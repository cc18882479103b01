using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Splits HTML or XML into tags and text with their spans, in one pass. It resolves nothing: no document type, no
/// entity that a file defines, no address (XML external entities, "billion laughs").
/// </summary>
/// <param name="source">The text.</param>
/// <param name="limits">The part of it that is read.</param>
internal sealed class MarkupScanner(string source, Span limits)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly int _end = limits.End;
    private int _at = limits.Start;

    // A sign that was looked for and not found is not looked for again, so that the scan stays linear.
    private readonly bool[] _missing = new bool[128];

    /// <summary>The next token; null at the end.</summary>
    public MarkupToken? Next()
    {
        if (_at >= _end)
        {
            return null;
        }

        var start = _at;
        if (source[_at] != '<' || !OpensMarkup(_at))
        {
            _at = FindTextEnd(_at + 1);
            return new MarkupToken(MarkupTokenKind.Text, new Span(start, _at), "");
        }

        var rest = source.AsSpan(_at, _end - _at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            var close = IndexOf(rest, "]]>");
            _at = Math.Min(_end, close + 3);
            return new MarkupToken(MarkupTokenKind.Literal, new Span(start + 9, Math.Max(start + 9, close)), "");
        }

        if (rest[1] is '!' or '?')
        {
            _at =
                rest.StartsWith("<!--", StringComparison.Ordinal) ? Math.Min(_end, IndexOf(rest, "-->") + 3)
                : rest[1] == '?' ? Math.Min(_end, IndexOf(rest, ">") + 1)
                : FindDeclarationEnd(start);
            return new MarkupToken(MarkupTokenKind.Other, new Span(start, _at), "");
        }

        return ReadTag(start);
    }

    /// <summary>Everything up to the end tag of that name is text: script, style, title.</summary>
    public MarkupToken ReadRawText(string name)
    {
        var start = _at;
        var close = start;
        while (true)
        {
            close = source.IndexOf("</", close, _end - close, StringComparison.Ordinal);
            if (close < 0)
            {
                _at = _end;
                return new MarkupToken(MarkupTokenKind.Text, new Span(start, _end), "");
            }

            var after = close + 2 + name.Length;
            if (
                after <= _end
                && source.AsSpan(close + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && (after == _end || source[after] is '>' or '/' || char.IsWhiteSpace(source[after]))
            )
            {
                _at = close;
                return new MarkupToken(MarkupTokenKind.Text, new Span(start, close), "");
            }

            close += 2;
        }
    }

    private bool OpensMarkup(int at) =>
        at + 1 < _end
        && (
            char.IsLetter(source[at + 1])
            || source[at + 1] is '_' or '!' or '?'
            || (source[at + 1] == '/' && at + 2 < _end && (char.IsLetter(source[at + 2]) || source[at + 2] == '_'))
        );

    private int FindTextEnd(int from)
    {
        var length = source.AsSpan(from, _end - from).IndexOf('<');
        return length < 0 ? _end : from + length;
    }

    private MarkupToken ReadTag(int start)
    {
        var nameStart = start + (source[start + 1] == '/' ? 2 : 1);
        var nameEnd = nameStart;
        while (
            nameEnd < _end && !char.IsWhiteSpace(source[nameEnd]) && source[nameEnd] is not ('>' or '/' or '<' or '=')
        )
        {
            nameEnd++;
        }

        if (FindTagEnd(nameEnd) is not { } end)
        {
            // Not a tag: the sign is text.
            _at = FindTextEnd(start + 1);
            return new MarkupToken(MarkupTokenKind.Text, new Span(start, _at), "");
        }

        _at = end;
        var kind =
            source[start + 1] == '/' ? MarkupTokenKind.EndTag
            : source[end - 2] == '/' ? MarkupTokenKind.EmptyElementTag
            : MarkupTokenKind.StartTag;
        return new MarkupToken(kind, new Span(start, end), ReadName(new Span(nameStart, nameEnd)));
    }

    private string ReadName(Span span)
    {
        var text = span.Slice(source);
        if (!_names.TryGetValue(text, out var name))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            name = _names[text] = text[(colon + 1)..].ToLowerInvariant();
        }

        return name;
    }

    /// <summary>Offset after the tag; quotation marks may hold a <c>&gt;</c>. Null where it never ends.</summary>
    private int? FindTagEnd(int at)
    {
        while (at < _end && source[at] is not ('>' or '<'))
        {
            if (source[at] is not ('"' or '\'') || source[at - 1] is not ('=' or ' ' or '\n' or '\t' or '\r'))
            {
                at++;
                continue;
            }

            var close = _missing[source[at]] ? -1 : source.IndexOf(source[at], at + 1, _end - at - 1);
            _missing[source[at]] |= close < 0;
            at = close < 0 ? at + 1 : close + 1;
        }

        return at < _end && source[at] == '>' ? at + 1 : null;
    }

    /// <summary><c>&lt;!DOCTYPE article [ … ]&gt;</c>: what stands in the brackets is skipped unread.</summary>
    private int FindDeclarationEnd(int start)
    {
        var (at, depth) = (start, 0);
        while (at < _end && (source[at] != '>' || depth > 0))
        {
            depth +=
                source[at] == '[' ? 1
                : source[at] == ']' ? -1
                : 0;
            at++;
        }

        // Where the bracket is never closed, the first > ends the declaration.
        return at < _end ? at + 1 : Math.Min(_end, IndexOf(source.AsSpan(start, _end - start), ">") + 1);
    }

    /// <summary>Offset of a sign in what is left of the source; its end where there is none.</summary>
    private int IndexOf(ReadOnlySpan<char> rest, string sign)
    {
        var at = rest.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? _end : _end - rest.Length + at;
    }
}
