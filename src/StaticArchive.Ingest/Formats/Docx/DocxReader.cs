using StaticArchive.Ingest.Formats.Docx.Package;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.Docx.Stories;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Blocks;
using StaticArchive.Ingest.Formats.WordProcessing.Citing;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Docx;

/// <summary>Reads DOCX files, with macros (DOCM) and as templates (DOTX) too.</summary>
internal static class DocxReader
{
    private const string PicturesRemedy = "save it as PDF and make text of that: ocrmypdf FILE.pdf OUT.pdf";

    /// <summary>
    /// 1. parts; 2. blocks of the text; 3. contents, boxes and headings; 4. drafts, those of notes at the end; 5.
    /// citations; 6. what is not published. Null, with an error, for a file that cannot be read.
    /// </summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        using var zip = ZipPackage.Open(file, DocxOpener.Format, messages);
        if (zip is null || DocxOpener.Open(file, zip, messages) is not { } package)
        {
            return null;
        }

        using var pictures = new PackagePictures(file);
        var context = new ReadingContext(package);
        var output = new ExtractedTextBuilder();
        var writer = Write(package, context, output, pictures);
        if (output.Drafts.Count == 0 && package.Body.Pictures.Count > 0)
        {
            messages.Add(
                MessageCatalog.PackageWithoutText(new SourceLocation(file.Path), DocxOpener.Format, PicturesRemedy)
            );
            return null;
        }

        CountUnpublished(package, context.Unpublished);
        var tagger = new CitationTagger(
            output.Drafts,
            new CitationFieldReader(new WordSourceReader(package.CustomXml))
        );
        context.Citations.ForEach(tagger.Add);
        var read = output.Build(file, "DOCX");
        return read with
        {
            Raw = PlaceLinks.Add(read.Raw, writer.Places) with
            {
                References = tagger.References,
                Citations = tagger.Citations,
                Findings = writer.Findings,
                Readings = ReadReadings(package.Properties, read),
                ExcludedWords = context.Unpublished.Build(),
                Messages = [.. GetMessages(package, context.Unpublished, new SourceLocation(file.Path))],
            },
        };
    }

    private static DraftWriter Write(
        DocxPackage package,
        ReadingContext context,
        ExtractedTextBuilder output,
        PackagePictures pictures
    )
    {
        var writer = StoryWriter.Write(output, ReadBody(package, context), pictures.Read);
        new DocxNoteWriter(context, writer).Write(package);
        return writer;
    }

    private static IReadOnlyList<StoryBlock> ReadBody(DocxPackage package, ReadingContext context)
    {
        var reader = new StoryReader(new Story(context, package.Body, IsNote: false));
        reader.Read(package.Body.Root);
        reader.Finish();
        ContentsDetector.Mark(reader.Blocks);
        return FrameGrouper.Group(reader.Blocks, context.CountBox);
    }

    private static void CountUnpublished(DocxPackage package, UnpublishedWords words)
    {
        words.AddAll(UnpublishedWords.Comment, package.Comments.Root);
        foreach (var chart in package.Charts)
        {
            words.Add(UnpublishedWords.Chart, chart);
        }

        foreach (var head in package.RunningHeads)
        {
            words.AddAll(UnpublishedWords.RunningHead, head.Root);
        }
    }

    private static IReadOnlyList<MetadataAssertion> ReadReadings(DocxProperties properties, ExtractedDocument read)
    {
        var readings = new FileProperties("file properties", new SourceLocation(read.Source.Path));
        readings.AddTitle(properties.Title);
        readings.AddAuthors(properties.Creator);
        foreach (var keyword in (properties.Keywords ?? "").Split(',', ';'))
        {
            readings.Add("keyword", keyword);
        }

        return [.. StyledTitleReader.Read(read.Raw.Drafts, read.Source), .. readings.ToList()];
    }

    /// <summary>The file is published as supplied, with what its authors struck out and said of it.</summary>
    private static IEnumerable<Message> GetMessages(
        DocxPackage package,
        UnpublishedWords words,
        SourceLocation location
    )
    {
        var (deleted, comments) = (words.Count(UnpublishedWords.Deleted), words.Count(UnpublishedWords.Comment));
        if (deleted + comments > 0)
        {
            yield return MessageCatalog.RevisionsFound(location, deleted, comments);
        }

        foreach (var part in package.EmbeddedDocuments)
        {
            yield return MessageCatalog.EmbeddedDocumentFound(location, part);
        }

        foreach (var part in package.DamagedParts)
        {
            yield return MessageCatalog.PackagePartMissing(location, DocxOpener.Format, part);
        }
    }
}
