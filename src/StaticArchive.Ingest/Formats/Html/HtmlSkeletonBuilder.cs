using System.Globalization;
using System.Text;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Builds the skeleton of a page: its tags without attributes, its runs of text replaced by their numbers. Tags nested
/// too deep are left out, since the time of a tree builder grows with the square of the depth.
/// </summary>
/// <param name="source">The file's text.</param>
/// <param name="span">The part of it that is HTML.</param>
/// <param name="signs">The two characters around a number; no page may contain them.</param>
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

    // A browser opens these again in every paragraph until they are closed (HTML standard, 13.2.4.3), three of a kind
    // at most if they have equal attributes.
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

    /// <summary>Builds the skeleton; <see cref="Tokens"/> is complete afterwards.</summary>
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
        // White space between blocks is dropped: within a table or a head it would change the structure.
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
    /// Formatting that is never closed is opened again in every paragraph, as in a browser, but only a limited number
    /// of times, so that a hostile page costs no more than its length.
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
