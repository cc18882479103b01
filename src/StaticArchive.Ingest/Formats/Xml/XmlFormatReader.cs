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
            messages.Add(MessageCatalog.MalformedMarkup(file.GetLocation(error.Offset), Explain(file, error)));
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

    /// <summary>
    /// What stands where, so that it is found: <c>here stands &lt;/body&gt;, but &lt;sec&gt; of line 12 is open</c>.
    /// </summary>
    private static string Explain(SourceFile file, XmlError error)
    {
        var open = error.Open is null
            ? "no element is open"
            : $"<{error.Open.Name}> of line {file.GetLocation(error.Open.StartTag.Start).Line} is open";
        return error.EndTag is null ? $"the file ends, but {open}: " : $"here stands </{error.EndTag}>, but {open}: ";
    }

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
