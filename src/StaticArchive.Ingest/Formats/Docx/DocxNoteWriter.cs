using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Package;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.Docx.Stories;
using StaticArchive.Ingest.Formats.WordProcessing.Blocks;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx;

/// <summary>Writes the notes that the text points at, below it, footnotes first.</summary>
internal sealed class DocxNoteWriter(ReadingContext context, DraftWriter writer)
{
    /// <summary>Writes both kinds.</summary>
    public void Write(DocxPackage package)
    {
        Write(package.Footnotes, NoteKind.Footnote);
        Write(package.Endnotes, NoteKind.Endnote);
    }

    private void Write(DocxPart part, NoteKind kind)
    {
        var byId = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var note in part.Root.Elements().Where(IsNote))
        {
            byId.TryAdd(note.GetAttribute("id") ?? "", note);
        }

        foreach (var note in context.Notes.GetNotes(kind))
        {
            if (byId.Remove(note.Id, out var element))
            {
                var reader = new StoryReader(new Story(context, part, IsNote: true));
                reader.Read(element);
                reader.Finish();
                writer.WriteNote(reader.Blocks, note.Label, note.Key);
            }
        }

        foreach (
            var lost in part
                .Root.Elements()
                .Where(IsNote)
                .Where(note => byId.ContainsKey(note.GetAttribute("id") ?? ""))
        )
        {
            context.Unpublished.AddAll(UnpublishedWords.LostNote, lost);
        }
    }

    /// <summary>Lines that part notes from the text are kept as notes too.</summary>
    private static bool IsNote(XElement note) =>
        note.Name.LocalName is "footnote" or "endnote"
        && note.GetAttribute("type") is not ("separator" or "continuationSeparator" or "continuationNotice");
}
