using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Builds the tree of an HTML page with the exact place of every word. AngleSharp finds the structure as a browser
/// does, but gives no places of text; so it parses a skeleton of the page, in which each run of text is its number.
/// </summary>
internal static class HtmlTreeBuilder
{
    private static readonly (char Opens, char Closes) Signs = ('\uE000', '\uE001');

    /// <summary>Reads a page or a fragment of one.</summary>
    public static MarkupElement Build(string source, Span span)
    {
        var skeleton = new HtmlSkeletonBuilder(source, span, Signs);
        var page = new HtmlParser().ParseDocument(skeleton.Build());
        var top = new MarkupElement(null, "", new MarkupAttributes(source, new Span(span.Start, span.Start)));
        var tree = new TreeConverter(source, skeleton.Tokens, new bool[skeleton.Tokens.Count]);
        tree.Convert(page, top);
        tree.AddLostText(top);
        return top;
    }

    private sealed record TreeConverter(string Source, IReadOnlyList<MarkupToken> Tokens, bool[] IsUsed)
    {
        private readonly MarkupAttributes _none = new(Source, default);

        public void Convert(INode page, MarkupElement top)
        {
            var open = new Stack<(INode Node, MarkupElement Parent)>();
            Push(page, top);
            while (open.TryPop(out var entry))
            {
                if (entry.Node is IText text)
                {
                    AddTexts(text.Data, entry.Parent);
                }
                else if (entry.Node is IElement element)
                {
                    var made = Make(element, entry.Parent);
                    Push(element is IHtmlTemplateElement template ? template.Content : element, made);
                }
            }

            void Push(INode node, MarkupElement parent)
            {
                // By index: NextSibling of AngleSharp searches all children of the parent.
                for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                {
                    open.Push((node.ChildNodes[i], parent));
                }
            }
        }

        /// <summary>Text that a browser drops (that of a frameset) is added at the end.</summary>
        public void AddLostText(MarkupElement top)
        {
            var body = top.DescendantElements("body").FirstOrDefault() ?? top;
            for (var i = 0; i < IsUsed.Length; i++)
            {
                if (!IsUsed[i] && Tokens[i].Kind is MarkupTokenKind.Text or MarkupTokenKind.Literal)
                {
                    Add(body, i);
                }
            }
        }

        private MarkupElement Make(IElement element, MarkupElement parent)
        {
            var index = element.GetAttribute("i");
            var attributes = index is null
                ? _none
                : new MarkupAttributes(Source, Tokens[int.Parse(index, CultureInfo.InvariantCulture)].Span);
            var made = new MarkupElement(parent, element.LocalName, attributes);
            parent.Children.Add(made);
            return made;
        }

        private void AddTexts(string numbers, MarkupElement parent)
        {
            for (
                var at = numbers.IndexOf(Signs.Opens, StringComparison.Ordinal);
                at >= 0;
                at = numbers.IndexOf(Signs.Opens, at + 1)
            )
            {
                var close = numbers.IndexOf(Signs.Closes, at);
                Add(
                    parent,
                    int.Parse(numbers.AsSpan(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture)
                );
            }
        }

        private void Add(MarkupElement parent, int number)
        {
            IsUsed[number] = true;
            parent.Children.Add(
                new MarkupText(parent, Tokens[number].Span, Tokens[number].Kind == MarkupTokenKind.Literal)
            );
        }
    }
}
