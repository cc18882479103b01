using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Blocks;
using StaticArchive.Ingest.Formats.WordProcessing.Citing;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads OpenDocument texts, packed (ODT, OTT) and flat (FODT).</summary>
internal static class OdtReader
{
    private const string Format = "OpenDocument text";

    /// <summary>
    /// 1. the parts; 2. the paragraphs and tables; 3. contents, boxes and headings among them, as in all word
    /// processors; 4. the text that is taken out, notes below it; 5. citations of reference managers. Null, with an
    /// error, for a file that cannot be read.
    /// </summary>
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
        var blocks = new OdtWalker(document, isNote: false).Read(body);
        ContentsDetector.Mark(blocks);
        OdtRunningHeads.Count(document);
        return Build(file, document, FrameGrouper.Group(blocks, document.CountBox));
    }

    private static ExtractedDocument Build(InputFile file, OdtDocument document, IReadOnlyList<StoryBlock> blocks)
    {
        var output = new ExtractedTextBuilder();
        var writer = StoryWriter.Write(output, blocks, document.Package.ReadPicture);
        WriteNotes(document, writer);
        var tagger = new CitationTagger(output.Drafts, new CitationFieldReader(new WordSourceReader([])));
        document.Citations.ForEach(tagger.Add);
        var read = output.Build(file, "ODT");
        var places = new Dictionary<string, string>(document.NotePlaces, StringComparer.Ordinal);
        foreach (var (name, key) in writer.Places)
        {
            places.TryAdd(name, key);
        }

        return read with
        {
            Raw = PlaceLinks.Add(read.Raw, places) with
            {
                References = tagger.References,
                Citations = tagger.Citations,
                Findings = writer.Findings,
                Readings =
                [
                    .. StyledTitleReader.Read(read.Raw.Drafts, read.Source),
                    .. OdtMetaReader.Read(document.Package.Meta, file),
                ],
                ExcludedWords = document.Exclusions.ToList(),
                Messages = [.. GetMessages(new SourceLocation(file.Path), document)],
            },
        };
    }

    /// <summary>Footnotes first; notes of notes, which no editor makes, are added while the list is read.</summary>
    private static void WriteNotes(OdtDocument document, DraftWriter writer)
    {
        foreach (var isEndnote in new[] { false, true })
        {
            for (var i = 0; i < document.Notes.Count; i++)
            {
                var note = document.Notes[i];
                if (note.IsEndnote == isEndnote)
                {
                    writer.WriteNote(new OdtWalker(document, isNote: true).Read(note.Body), note.Label, note.Key);
                }
            }
        }
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

        var (deleted, comments) = (
            document.Exclusions[ExclusionCounter.Deleted],
            document.Exclusions[ExclusionCounter.Comment]
        );
        if (deleted + comments > 0)
        {
            yield return MessageCatalog.RevisionsFound(location, deleted, comments);
        }
    }
}
