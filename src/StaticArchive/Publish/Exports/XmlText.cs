using System.Text;

namespace StaticArchive.Publish.Exports;

/// <summary>Writes XML element by element, indented, always well-formed: names are ours, texts and values are escaped.</summary>
public sealed class XmlText
{
    private readonly StringBuilder _text = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", 2048);
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. Attributes without a value are left out.</summary>
    public XmlText Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append(">\n");
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the last open element.</summary>
    public XmlText Close()
    {
        var name = _open.Pop();
        Indent();
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with text; nothing where there is no text.</summary>
    public XmlText Leaf(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        Start(name, attributes);
        _text.Append('>');
        Append(text, inAttribute: false);
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element without content.</summary>
    public XmlText Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>The bytes, UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (!string.IsNullOrEmpty(value))
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Append(value, inAttribute: true);
                _text.Append('"');
            }
        }
    }

    private void Indent() => _text.Append(' ', 2 * _open.Count);

    /// <summary>Escapes; leaves out what XML 1.0 cannot hold: controls, halves of pairs, U+FFFE and U+FFFF.</summary>
    private void Append(string text, bool inAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            _ = unit switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' when inAttribute => _text.Append("&quot;"),
                '\t' or '\n' or '\r' => inAttribute ? _text.Append(' ') : _text.Append(unit == '\r' ? ' ' : unit),
                < ' ' or '\uFFFE' or '\uFFFF' => _text,
                _ when char.IsHighSurrogate(unit) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? _text.Append(unit).Append(text[++i]) : _text,
                _ when char.IsLowSurrogate(unit) => _text,
                _ => _text.Append(unit),
            };
        }
    }
}
