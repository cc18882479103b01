using System.Globalization;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Html;

/// <summary>
/// A page with its attributes left out and its runs of text replaced by their numbers: small, harmless, and of the same
/// structure. Tags nested beyond all sense are left out, for a tree builder walks up them again and again.
/// </summary>
/// <param name="source">The file's text.</param>
/// <param name="span">The stretch that is HTML.</param>
/// <param name="signs">The two signs around a number.</param>
internal sealed class HtmlSkeleton(string source, Span span, (char Opens, char Closes) signs)
{
    private const int Deepest = 150;
    private const int MostReopened = 200;

    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame", "bgsound", "basefont"];
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];
    // A browser opens these again in every paragraph until they are closed, three of a kind at most if nothing tells them apart.
    private static readonly HashSet<string> Formatting = ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    private static readonly HashSet<string> EndsByItself = ["p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "caption", "html", "head", "body", "rt", "rp"];

    private readonly StringBuilder _skeleton = new("<!doctype html>");
    private readonly Dictionary<string, int> _beyond = new(StringComparer.Ordinal);
    private readonly List<MarkupToken> _tokens = [];
    private readonly MarkupScanner _scanner = new(source, span);
    private readonly List<string> _formatting = [];
    private int _reopened;
    private int _depth;
    private bool _inLine;

    /// <summary>Tags and runs of text by their numbers.</summary>
    public IReadOnlyList<MarkupToken> Tokens => _tokens;

    /// <summary>Makes it.</summary>
    public string Make()
    {
        while (_scanner.Next() is { } token)
        {
            switch (token.Kind)
            {
                case MarkupKind.Text or MarkupKind.Literal:
                    Text(token);
                    break;
                case MarkupKind.Start or MarkupKind.Empty:
                    Start(token);
                    break;
                case MarkupKind.End:
                    End(token.Name);
                    break;
                default:
                    break;
            }
        }

        return _skeleton.ToString();
    }

    private void Text(MarkupToken token)
    {
        // White space between blocks means nothing, and would mean something to a table or a head.
        var isBlank = source.AsSpan(token.Span.Start, token.Span.Length).IsWhiteSpace();
        if (!isBlank || _inLine)
        {
            _skeleton.Append(signs.Opens).Append(_tokens.Count.ToString(CultureInfo.InvariantCulture)).Append(signs.Closes);
            _tokens.Add(token);
        }

        _inLine |= !isBlank;
    }

    private void Start(MarkupToken token)
    {
        var isRaw = Raw.Contains(token.Name);
        var counts = !Void.Contains(token.Name) && !EndsByItself.Contains(token.Name) && !isRaw;
        _inLine = HtmlNames.IsInline(token.Name) && token.Name != "br";
        if (counts && token.Kind == MarkupKind.Start && _depth >= Deepest)
        {
            _beyond[token.Name] = _beyond.GetValueOrDefault(token.Name) + 1;
            return;
        }

        Reopen(token);
        _skeleton.Append('<').Append(token.Name);
        if (!Formatting.Contains(token.Name))
        {
            _skeleton.Append(" i=").Append(_tokens.Count.ToString(CultureInfo.InvariantCulture));
            _tokens.Add(token);
        }

        _skeleton.Append('>');
        if (token.Kind == MarkupKind.Empty && !Void.Contains(token.Name))
        {
            _skeleton.Append("</").Append(token.Name).Append('>');
        }
        else if (isRaw)
        {
            RawText(token.Name);
        }
        else
        {
            _depth += counts ? 1 : 0;
        }
    }

    /// <summary>Bold that nobody closes goes on in every paragraph, as in a browser, but not in a hundred thousand of them.</summary>
    private void Reopen(MarkupToken token)
    {
        if (Formatting.Contains(token.Name))
        {
            _formatting.Add(token.Name);
        }
        else if (_formatting.Count > 0 && !HtmlNames.IsInline(token.Name) && ++_reopened > MostReopened)
        {
            for (var i = _formatting.Count - 1; i >= 0; i--)
            {
                _skeleton.Append("</").Append(_formatting[i]).Append('>');
            }

            _formatting.Clear();
        }
    }

    /// <summary>Words of scripts and styles are markup; those of a title or a text field are text.</summary>
    private void RawText(string name)
    {
        var text = _scanner.Raw(name);
        if (name is not ("script" or "style") && !text.Span.IsEmpty)
        {
            _inLine = true;
            Text(text);
        }

        _skeleton.Append("</").Append(name).Append('>');
        _scanner.Next();
    }

    private void End(string name)
    {
        _inLine = HtmlNames.IsInline(name);
        if (Formatting.Contains(name) && _formatting.LastIndexOf(name) is >= 0 and var at)
        {
            _formatting.RemoveAt(at);
        }

        if (_beyond.TryGetValue(name, out var beyond) && beyond > 0)
        {
            _beyond[name] = beyond - 1;
            return;
        }

        _depth = EndsByItself.Contains(name) ? _depth : Math.Max(0, _depth - 1);
        _skeleton.Append("</").Append(name).Append('>');
    }
}
