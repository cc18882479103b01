using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <content>Markers of notes.</content>
internal sealed partial class InlineReader
{
    private const int LongestOwnMark = 10;

    /// <summary>The number of a note is in no text; a mark of the author's own follows in the same run.</summary>
    private void ReadNoteReference(XElement reference, XElement run, StoryParagraph paragraph)
    {
        if (reference.GetAttribute("id") is not { } id || story.IsNote)
        {
            return;
        }

        var kind = reference.Is("footnoteReference") ? NoteKind.Footnote : NoteKind.Endnote;
        var mark = FindOwnMark(run);
        var key = story.Context.Notes.Add(kind, id, mark);
        if (mark is null)
        {
            paragraph.Words.AddPoint(MarkKind.NoteReference, key);
            return;
        }

        paragraph.Words.Open(MarkKind.NoteReference, key);
        paragraph.Words.Append(mark);
        paragraph.Words.Close(MarkKind.NoteReference);
    }

    /// <summary><c>*</c>, in a run of its own with the reference.</summary>
    private static string? FindOwnMark(XElement run) =>
        run.Elements()
            .Any(part =>
                part.Name.LocalName is "footnoteReference" or "endnoteReference"
                && part.GetAttribute("customMarkFollows") is "1" or "true" or "on"
            ) && run.GetChild("t")?.Value.Trim() is { Length: > 0 and <= LongestOwnMark } mark
            ? mark
            : null;
}
