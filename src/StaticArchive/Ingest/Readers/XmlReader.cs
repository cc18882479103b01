using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Jats;
using StaticArchive.Ingest.Readers.Markup;
using StaticArchive.Ingest.Readers.Tei;

namespace StaticArchive.Ingest.Readers;

/// <summary>XML files: JATS, TEI, and any other as a page of elements.</summary>
internal static class XmlReader
{
    /// <summary>Reads a file; what is broken or nested beyond all sense is said, and no word is lost.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var tree = XmlTree.Read(file.Text, start);
        var raw = JatsReader.Knows(tree.Top) ? JatsReader.Read(file, tree) : TeiReader.Knows(tree.Top) ? TeiReader.Read(file, tree) : OtherXml(file, tree);
        var messages = raw.Messages.ToList();
        if (tree.Broken is { } broken)
        {
            messages.Add(Messages.BrokenMarkup(file.At(broken)));
        }

        if (tree.IsTooDeep)
        {
            messages.Add(Messages.TooDeep(new Place(file.Path), raw.Format));
        }

        return raw with { Messages = messages };
    }

    private static RawDocument OtherXml(SourceFile file, XmlTree tree)
    {
        var flow = new OtherXmlFlow(file.Text);
        flow.Read(tree.Top);
        return new RawDocument("XML", flow.Drafts) { Aside = Untaken.Account(tree.Top, file.Text, _ => "outside the text"), Messages = [Messages.OtherXml(new Place(file.Path), tree.Top.Elements.FirstOrDefault()?.Name ?? "")] };
    }

    /// <summary>An element with words of its own is a paragraph; nothing more is known.</summary>
    private sealed class OtherXmlFlow(string source) : MarkupFlow(source)
    {
        private readonly HashSet<MarkupElement> _withWords = [];

        public void Read(MarkupElement top)
        {
            _withWords.UnionWith(top.Descendants().OfType<MarkupText>().Where(text => !Source.AsSpan(text.Span.Start, text.Span.Length).IsWhiteSpace()).Select(text => text.Parent!));
            Prepare(top);
            Within(top);
            FlushLabel();
        }

        protected override Shape ShapeOf(MarkupElement element) => element.Parent is { } parent && _withWords.Contains(parent) ? Shape.Apart : Shape.Block;
    }
}
