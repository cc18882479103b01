using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Jats;

/// <content>Notes that the text points at.</content>
internal sealed partial class JatsWalker
{
    /// <summary>A note that the text points at; others state interests, funding and the like.</summary>
    private bool IsNote(MarkupElement element) =>
        element.Name == "fn" && element["id"] is { } id && _notes.Contains(id);

    private void VisitNote(MarkupElement note)
    {
        var (first, outer) = (Drafts.Count, IsInFootnotes);
        IsInFootnotes = true;
        VisitChildren(note);
        FlushLabel();
        IsInFootnotes = outer;
        if (first < Drafts.Count)
        {
            var label = note.Element("label").GetTextContent(Source) ?? note["symbol"];
            Drafts[first] = Drafts[first] with
            {
                Label = (label is null ? null : NoteMarker.ParseLabel(label)) ?? label ?? note["id"],
                Key = note["id"],
            };
        }
    }
}
