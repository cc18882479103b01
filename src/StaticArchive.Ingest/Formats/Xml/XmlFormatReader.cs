using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Jats;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.Tei;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Xml;

/// <summary>Reads XML: JATS, TEI, and any other vocabulary as a plain sequence of elements.</summary>
internal static class XmlFormatReader
{
    /// <summary>
    /// Reads a file. Markup that is not well-formed or nested too deep is reported; its words are read all the same.
    /// </summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var tree = XmlTree.Read(file.Text, start);
        var raw =
            JatsReader.CanRead(tree.Root) ? JatsReader.Read(file, tree)
            : TeiReader.CanRead(tree.Root) ? TeiReader.Read(file, tree)
            : ReadGenericXml(file, tree);
        var messages = raw.Messages.ToList();
        if (tree.Error is { } error)
        {
            messages.Add(Explain(file, error));
        }

        if (tree.IsTooDeep)
        {
            messages.Add(MessageCatalog.NestingTooDeep(new SourceLocation(file.Path), raw.Format));
        }

        return raw with
        {
            Messages = messages,
        };
    }

    private static Message Explain(SourceFile file, XmlError error) =>
        MessageCatalog.MalformedMarkup(
            file.GetLocation(error.Offset),
            error.EndTag,
            error.Open?.Name,
            error.Open is null ? 0 : file.GetLocation(error.Open.StartTag.Start).Line
        );

    private static RawDocument ReadGenericXml(SourceFile file, XmlTree tree)
    {
        var walker = new GenericXmlWalker(file.Text);
        walker.Read(tree.Root);
        return new RawDocument("XML", walker.Drafts)
        {
            ExcludedWords = UnreadWords.Count(tree.Root, file.Text, _ => "outside the text"),
            Messages =
            [
                MessageCatalog.UnknownXmlVocabulary(
                    new SourceLocation(file.Path),
                    tree.Root.Elements.FirstOrDefault()?.Name ?? ""
                ),
            ],
        };
    }
}
