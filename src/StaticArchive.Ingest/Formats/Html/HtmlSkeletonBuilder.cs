using System.Globalization;
using System.Text;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// A page with its attributes left out and its runs of text replaced by their numbers: small, harmless, and of the same
/// structure. Tags nested beyond all sense are left out, for a tree builder walks up them again and again.
/// </summary>
/// <param name="source">The file's text.</param>
/// <param name="span">The stretch that is HTML.</param>
/// <param name="signs">The two signs around a number.</param>
internal sealed class HtmlSkeletonBuilder(string source, Span span, (char Opens, char Closes) signs)
{
    private const int MaxDepth = 150;
    private const int MaxReopened = 200;

    private static readonly HashSet<string> Void = WordList.ParseSet(
        "area base br col embed hr img input link meta param source track wbr keygen frame bgsound basefont"
    );
    private static readonly HashSet<string> Raw = WordList.ParseSet(
        "script style textarea title xmp iframe noembed noframes"
    );

    // A browser opens these again in every paragraph until they are closed, three of a kind at most if nothing tells
    // them apart.
    private static readonly HashSet<string> Formatting = WordList.ParseSet(
        "b big code em font i nobr s small strike strong tt u"
    );
    private static readonly HashSet<string> OptionalEndTags = WordList.ParseSet(
        "p li dt dd td th tr tbody thead tfoot option optgroup colgroup caption html head body rt rp"
    );

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
    public string Build()
    {
        while (_scanner.Next() is { } token)
        {
            switch (token.Kind)
            {
                case MarkupTokenKind.Text or MarkupTokenKind.Literal:
                    AddText(token);
                    break;
                case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag:
                    AddStartTag(token);
                    break;
                case MarkupTokenKind.EndTag:
                    AddEndTag(token.Name);
                    break;
                default:
                    break;
            }
        }

        return _skeleton.ToString();
    }

    private void AddText(MarkupToken token)
    {
        // White space between blocks means nothing, and would mean something to a table or a head.
        var isBlank = source.AsSpan(token.Span.Start, token.Span.Length).IsWhiteSpace();
        if (!isBlank || _inLine)
        {
            _skeleton
                .Append(signs.Opens)
                .Append(_tokens.Count.ToString(CultureInfo.InvariantCulture))
                .Append(signs.Closes);
            _tokens.Add(token);
        }

        _inLine |= !isBlank;
    }

    private void AddStartTag(MarkupToken token)
    {
        var nests = Nests(token.Name);
        _inLine = HtmlElementClassifier.IsInline(token.Name) && token.Name != "br";
        if (nests && token.Kind == MarkupTokenKind.StartTag && _depth >= MaxDepth)
        {
            _beyond[token.Name] = _beyond.GetValueOrDefault(token.Name) + 1;
            return;
        }

        CountReopened(token);
        AppendStartTag(token);
        if (token.Kind == MarkupTokenKind.EmptyElementTag && !Void.Contains(token.Name))
        {
            _skeleton.Append("</").Append(token.Name).Append('>');
        }
        else if (Raw.Contains(token.Name))
        {
            AddRawText(token.Name);
        }
        else
        {
            _depth += nests ? 1 : 0;
        }
    }

    /// <summary>Whether elements of a name lie in one another until an end tag closes them.</summary>
    private static bool Nests(string name) =>
        !Void.Contains(name) && !OptionalEndTags.Contains(name) && !Raw.Contains(name);

    /// <summary>The tag with its number; formatting elements have none, since a browser opens them again.</summary>
    private void AppendStartTag(MarkupToken token)
    {
        _skeleton.Append('<').Append(token.Name);
        if (!Formatting.Contains(token.Name))
        {
            _skeleton.Append(" i=").Append(_tokens.Count.ToString(CultureInfo.InvariantCulture));
            _tokens.Add(token);
        }

        _skeleton.Append('>');
    }

    /// <summary>
    /// Bold that nobody closes goes on in every paragraph, as in a browser, but not in a hundred thousand of them.
    /// </summary>
    private void CountReopened(MarkupToken token)
    {
        if (Formatting.Contains(token.Name))
        {
            _formatting.Add(token.Name);
        }
        else if (_formatting.Count > 0 && !HtmlElementClassifier.IsInline(token.Name) && ++_reopened > MaxReopened)
        {
            for (var i = _formatting.Count - 1; i >= 0; i--)
            {
                _skeleton.Append("</").Append(_formatting[i]).Append('>');
            }

            _formatting.Clear();
        }
    }

    /// <summary>Words of scripts and styles are markup; those of a title or a text field are text.</summary>
    private void AddRawText(string name)
    {
        var text = _scanner.ReadRawText(name);
        if (name is not ("script" or "style") && !text.Span.IsEmpty)
        {
            _inLine = true;
            AddText(text);
        }

        _skeleton.Append("</").Append(name).Append('>');
        _scanner.Next();
    }

    private void AddEndTag(string name)
    {
        _inLine = HtmlElementClassifier.IsInline(name);
        if (Formatting.Contains(name) && _formatting.LastIndexOf(name) is >= 0 and var at)
        {
            _formatting.RemoveAt(at);
        }

        if (_beyond.TryGetValue(name, out var beyond) && beyond > 0)
        {
            _beyond[name] = beyond - 1;
            return;
        }

        _depth = OptionalEndTags.Contains(name) ? _depth : Math.Max(0, _depth - 1);
        _skeleton.Append("</").Append(name).Append('>');
    }
}
