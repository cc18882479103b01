using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers.Markup;

/// <summary>What a stretch of HTML or XML is.</summary>
internal enum MarkupKind
{
    /// <summary>Words, with character references.</summary>
    Text,

    /// <summary>Words as they stand.</summary>
    Literal,

    /// <summary><c>&lt;p&gt;</c></summary>
    Start,

    /// <summary><c>&lt;br/&gt;</c></summary>
    Empty,

    /// <summary><c>&lt;/p&gt;</c></summary>
    End,

    /// <summary>Comments, declarations, processing instructions.</summary>
    Other,
}

/// <summary>A stretch of markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; for <see cref="MarkupKind.Literal"/> only its words.</param>
/// <param name="Name">Name of a tag without prefix, in small letters; else empty.</param>
internal readonly record struct MarkupToken(MarkupKind Kind, Span Span, string Name);

/// <summary>
/// Parts HTML or XML into tags and text with their places. It resolves nothing: no document type, no entity that a file
/// defines, no address is ever followed. It takes one pass, whatever the input.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="limits">The stretch of it to be read.</param>
internal sealed class MarkupScanner(string source, Span limits)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly int _end = limits.End;
    private int _at = limits.Start;

    // Once a sign is known not to come any more, nobody looks for it again.
    private readonly bool[] _missing = new bool[128];

    /// <summary>The next stretch; null at the end.</summary>
    public MarkupToken? Next()
    {
        if (_at >= _end)
        {
            return null;
        }

        var start = _at;
        if (source[_at] != '<' || !OpensMarkup(_at))
        {
            _at = TextEnd(_at + 1);
            return new MarkupToken(MarkupKind.Text, new Span(start, _at), "");
        }

        var rest = source.AsSpan(_at, _end - _at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            var close = Find(rest, "]]>");
            _at = Math.Min(_end, close + 3);
            return new MarkupToken(MarkupKind.Literal, new Span(start + 9, Math.Max(start + 9, close)), "");
        }

        if (rest[1] is '!' or '?')
        {
            _at = rest.StartsWith("<!--", StringComparison.Ordinal) ? Math.Min(_end, Find(rest, "-->") + 3) : rest[1] == '?' ? Math.Min(_end, Find(rest, ">") + 1) : DeclarationEnd(start);
            return new MarkupToken(MarkupKind.Other, new Span(start, _at), "");
        }

        return Tag(start);
    }

    /// <summary>Everything up to the end tag of that name is text: script, style, title.</summary>
    public MarkupToken Raw(string name)
    {
        var start = _at;
        var close = start;
        while (true)
        {
            close = source.IndexOf("</", close, _end - close, StringComparison.Ordinal);
            if (close < 0)
            {
                _at = _end;
                return new MarkupToken(MarkupKind.Text, new Span(start, _end), "");
            }

            var after = close + 2 + name.Length;
            if (after <= _end && source.AsSpan(close + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) && (after == _end || source[after] is '>' or '/' || char.IsWhiteSpace(source[after])))
            {
                _at = close;
                return new MarkupToken(MarkupKind.Text, new Span(start, close), "");
            }

            close += 2;
        }
    }

    private bool OpensMarkup(int at) => at + 1 < _end && (char.IsLetter(source[at + 1]) || source[at + 1] is '_' or '!' or '?' || (source[at + 1] == '/' && at + 2 < _end && (char.IsLetter(source[at + 2]) || source[at + 2] == '_')));

    private int TextEnd(int from)
    {
        var length = source.AsSpan(from, _end - from).IndexOf('<');
        return length < 0 ? _end : from + length;
    }

    private MarkupToken Tag(int start)
    {
        var nameStart = start + (source[start + 1] == '/' ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < _end && !char.IsWhiteSpace(source[nameEnd]) && source[nameEnd] is not ('>' or '/' or '<' or '='))
        {
            nameEnd++;
        }

        if (TagEnd(nameEnd) is not { } end)
        {
            // No tag after all: the sign stands for itself.
            _at = TextEnd(start + 1);
            return new MarkupToken(MarkupKind.Text, new Span(start, _at), "");
        }

        _at = end;
        var kind = source[start + 1] == '/' ? MarkupKind.End : source[end - 2] == '/' ? MarkupKind.Empty : MarkupKind.Start;
        return new MarkupToken(kind, new Span(start, end), Name(new Span(nameStart, nameEnd)));
    }

    private string Name(Span span)
    {
        var text = span.Of(source);
        if (!_names.TryGetValue(text, out var name))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            name = _names[text] = text[(colon + 1)..].ToLowerInvariant();
        }

        return name;
    }

    /// <summary>Offset after the tag; quotation marks may hold a <c>&gt;</c>. Null where it never ends.</summary>
    private int? TagEnd(int at)
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
    private int DeclarationEnd(int start)
    {
        var (at, depth) = (start, 0);
        while (at < _end && (source[at] != '>' || depth > 0))
        {
            depth += source[at] == '[' ? 1 : source[at] == ']' ? -1 : 0;
            at++;
        }

        // An open bracket may be a slip: then the first > ends it.
        return at < _end ? at + 1 : Math.Min(_end, Find(source.AsSpan(start, _end - start), ">") + 1);
    }

    /// <summary>Offset of a sign in what is left of the source; its end where there is none.</summary>
    private int Find(ReadOnlySpan<char> rest, string sign)
    {
        var at = rest.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? _end : _end - rest.Length + at;
    }
}
