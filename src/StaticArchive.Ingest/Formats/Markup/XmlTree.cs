using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The tree of an XML file.</summary>
/// <param name="Root">A nameless element around everything.</param>
/// <param name="ErrorOffset">Offset of the first tag that is not well-formed; null for none.</param>
/// <param name="IsTooDeep">Whether elements were nested deeper than <see cref="MaxDepth"/>; their words are in the last
/// one that was not.</param>
internal sealed record XmlTree(MarkupElement Root, int? ErrorOffset, bool IsTooDeep)
{
    /// <summary>The deepest nesting that is kept, so that walks of the tree can be recursive.</summary>
    public const int MaxDepth = 200;

    /// <summary>Reads a file. A tag that is not well-formed is skipped, so that every word is in the tree.</summary>
    public static XmlTree Read(string source, int start)
    {
        var scanner = new MarkupScanner(source, new Span(start, source.Length));
        var top = new MarkupElement(null, "", new MarkupAttributes(source, new Span(start, start)));
        var open = new List<MarkupElement> { top };
        var (broken, beyond, tooDeep) = ((int?)null, 0, false);
        while (scanner.Next() is { } token)
        {
            switch (token.Kind)
            {
                case MarkupTokenKind.Text or MarkupTokenKind.Literal:
                    open[^1].Children.Add(new MarkupText(open[^1], token.Span, token.Kind == MarkupTokenKind.Literal));
                    break;
                case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag when open.Count > MaxDepth:
                    tooDeep = true;
                    beyond += token.Kind == MarkupTokenKind.StartTag ? 1 : 0;
                    break;
                case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag:
                    Open(open, token, source);
                    break;
                case MarkupTokenKind.EndTag when beyond > 0:
                    beyond--;
                    break;
                case MarkupTokenKind.EndTag:
                    broken ??= open[^1].Name == token.Name ? null : token.Span.Start;
                    Close(open, token.Name);
                    break;
                default:
                    break;
            }
        }

        return new XmlTree(top, broken ?? (open.Count > 1 ? source.Length : null), tooDeep);
    }

    private static void Open(List<MarkupElement> open, MarkupToken token, string source)
    {
        var element = new MarkupElement(open[^1], token.Name, new MarkupAttributes(source, token.Span));
        open[^1].Children.Add(element);
        if (token.Kind == MarkupTokenKind.StartTag)
        {
            open.Add(element);
        }
    }

    /// <summary>Ends the innermost element of that name and all within; nothing where none is open.</summary>
    private static void Close(List<MarkupElement> open, string name)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }
}
