using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers.Markup;

/// <summary>What was found of an XML file.</summary>
/// <param name="Top">A nameless element around everything.</param>
/// <param name="Broken">Where the first tag stands that does not fit; null for a well-formed file.</param>
/// <param name="IsTooDeep">Whether elements were nested beyond all sense; their words stand in the last one that was not.</param>
internal sealed record XmlTree(MarkupElement Top, int? Broken, bool IsTooDeep)
{
    /// <summary>No paper nests deeper; walks may call themselves that often.</summary>
    public const int Deepest = 200;

    /// <summary>Reads a file; whatever is broken in it is worked around, and no word is lost.</summary>
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
                case MarkupKind.Text or MarkupKind.Literal:
                    open[^1].Children.Add(new MarkupText(open[^1], token.Span, token.Kind == MarkupKind.Literal));
                    break;
                case MarkupKind.Start or MarkupKind.Empty when open.Count > Deepest:
                    tooDeep = true;
                    beyond += token.Kind == MarkupKind.Start ? 1 : 0;
                    break;
                case MarkupKind.Start or MarkupKind.Empty:
                    Open(open, token, source);
                    break;
                case MarkupKind.End when beyond > 0:
                    beyond--;
                    break;
                case MarkupKind.End:
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
        if (token.Kind == MarkupKind.Start)
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
