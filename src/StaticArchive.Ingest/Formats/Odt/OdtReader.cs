using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads OpenDocument texts, packed (ODT, OTT) and flat (FODT).</summary>
internal static class OdtReader
{
    private const string Format = "OpenDocument text";

    /// <summary>The document; null, with an error, for a file that cannot be read.</summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        using var package = OdtPackage.Open(file, messages);
        if (package is null)
        {
            return null;
        }

        var body = package
            .Content.Root.Elements.Select(root => root.FindPath("body", "text"))
            .FirstOrDefault(text => text is not null);
        if (body is null)
        {
            messages.Add(MessageCatalog.PackageBroken(new SourceLocation(file.Path), Format, "it has no text in it"));
            return null;
        }

        var document = new OdtDocument(package);
        new OdtWalker(document).Read(body);
        OdtRunningHeads.Count(document);
        return Build(file, document);
    }

    private static ExtractedDocument Build(InputFile file, OdtDocument document)
    {
        var read = document.Text.Build(file, "ODT");
        return read with
        {
            Raw = read.Raw with
            {
                Drafts = HeadingLevels.Raise(read.Raw.Drafts),
                Readings = OdtMetaReader.Read(document.Package.Meta, file),
                ExcludedWords = document.Exclusions.ToList(),
                Messages = [.. GetMessages(new SourceLocation(file.Path), document)],
            },
        };
    }

    private static IEnumerable<Message> GetMessages(SourceLocation location, OdtDocument document)
    {
        var tree = document.Package.Content.Tree;
        if (tree.ErrorOffset is not null)
        {
            yield return MessageCatalog.MalformedMarkup(location);
        }

        if (tree.IsTooDeep)
        {
            yield return MessageCatalog.NestingTooDeep(location, Format);
        }

        foreach (var picture in document.Pictures)
        {
            yield return MessageCatalog.ContentMissing(location, "picture", picture);
        }
    }
}
