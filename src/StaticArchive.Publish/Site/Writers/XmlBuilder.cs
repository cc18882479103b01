using System.Buffers;
using System.Text;

namespace StaticArchive.Publish.Site.Writers;

/// <summary>
/// Writes XML element by element, indented, always well-formed: names are ours, texts and values are escaped.
/// </summary>
public sealed class XmlBuilder
{
    /// <summary>Everything that cannot stand in a text as it is, or has to be looked at.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(char.IsControl),
        '&',
        '<',
        '>',
        '"',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit),
    ]);

    private readonly StringBuilder _text = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", 2048);
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. Attributes without a value are left out.</summary>
    public XmlBuilder OpenElement(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        AppendStartTag(name, attributes);
        _text.Append(">\n");
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the last open element.</summary>
    public XmlBuilder CloseElement()
    {
        var name = _open.Pop();
        AppendIndent();
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with text; nothing where there is no text.</summary>
    public XmlBuilder AddElement(
        string name,
        string? text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        AppendStartTag(name, attributes);
        _text.Append('>');
        Append(text, inAttribute: false);
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element without content.</summary>
    public XmlBuilder AddEmptyElement(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        AppendStartTag(name, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>The bytes, UTF-8.</summary>
    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private void AppendStartTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        AppendIndent();
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

    private void AppendIndent() => _text.Append(' ', 2 * _open.Count);

    /// <summary>
    /// Escapes; leaves out what XML 1.0 cannot hold or warns of: controls, halves of pairs, U+FFFE and U+FFFF.
    /// </summary>
    private void Append(ReadOnlySpan<char> text, bool inAttribute)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                _text.Append(text);
                return;
            }

            _text.Append(text[..plain]);
            var isPair = plain + 1 < text.Length && char.IsSurrogatePair(text[plain], text[plain + 1]);
            if (isPair)
            {
                _text.Append(text.Slice(plain, 2));
            }
            else
            {
                _text.Append(Escape(text[plain], inAttribute));
            }

            text = text[(plain + (isPair ? 2 : 1))..];
        }
    }

    private static string Escape(char unit, bool inAttribute) =>
        unit switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => inAttribute ? "&quot;" : "\"",
            '\n' => inAttribute ? " " : "\n",
            '\t' or '\r' => " ",
            _ => "",
        };
}
