using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>Reads EPUB 2 and 3.</summary>
internal static class EpubReader
{
    private const string Format = "EPUB";

    /// <summary>What to do where a book has no words.</summary>
    public const string Remedy = "print it to PDF, and let ocrmypdf read that: ocrmypdf FILE.pdf FILE.pdf";

    /// <summary>
    /// 1. the package document; 2. the navigation; 3. all parts as one page; 4. its drafts, by the reader of HTML;
    /// 5. the text that is taken out, with pages and pictures. Null, with an error, for a file that cannot be read.
    /// </summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        var location = new SourceLocation(file.Path);
        using var zip = ZipPackage.Open(file, Format, messages);
        if (zip is null || EpubPackage.Read(zip, location, messages) is not { } package)
        {
            return null;
        }

        var navigation = EpubNavigation.Read(zip, package);
        var before = messages.Count;
        var builder = new EpubBookBuilder(package.GetSpine().Select(item => item.Part), new EpubStyles(zip));
        AddParts(builder, zip, package, new MessageSink(location, messages));
        var book = builder.Build(navigation?.Pages ?? []);
        var walker = Walk(book);
        var drafts = walker.Drafts;
        if (drafts.Count == 0 && messages.Count == before)
        {
            messages.Add(MessageCatalog.PackageWithoutText(location, Format, Remedy));
        }

        if (drafts.Count == 0)
        {
            return null;
        }

        var titles = new EpubHeadings(book, navigation?.Contents ?? [], EpubMetaReader.GetTitle(package));
        var text = new EpubTextWriter(book, zip)
            .Write(EpubParagraphs.Mark(titles.Mark(drafts, builder.FindKey)))
            .Build(file, Format);
        return text with
        {
            Raw = text.Raw with
            {
                Readings = EpubMetaReader.Read(package, location, titles.Title),
                ExcludedWords = book.Exclusions.ToList(),
                Places = walker.Places,
            },
        };
    }

    private static void AddParts(EpubBookBuilder builder, ZipPackage zip, EpubPackage package, MessageSink messages)
    {
        foreach (var item in package.GetSpine())
        {
            if (zip.Contains(item.Part) && zip.ReadText(item.Part) is { } text)
            {
                builder.Add(item.Part, text);
            }
            else
            {
                messages.ReportMissing(item.Part);
            }
        }
    }

    private static HtmlWalker Walk(EpubBook book)
    {
        var top = XmlTree.Read(book.Source, 0).Root;
        var walker = new HtmlWalker(
            book.Source,
            HtmlRegions.FindBoxes(book.Source, top, new EpubRegions(book.Source).FindReason)
        );
        walker.Read(top);
        walker.MovePicturesToLast();
        return walker;
    }

    /// <summary>Where messages about parts go.</summary>
    private sealed record MessageSink(SourceLocation Location, List<Message> Messages)
    {
        public void ReportMissing(string part)
        {
            if (!Messages.Exists(message => message.Text.Contains($"\"{part}\"", StringComparison.Ordinal)))
            {
                Messages.Add(MessageCatalog.PackagePartMissing(Location, Format, part));
            }
        }
    }
}
