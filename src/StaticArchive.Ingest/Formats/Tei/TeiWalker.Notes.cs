using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <content>Footnotes, which TEI has where they are marked, and what stands in the text for hidden elements.</content>
internal sealed partial class TeiWalker
{
    /// <inheritdoc/>
    protected override string? FindNoteKey(MarkupElement element) =>
        element.Name == "note" && IsInlineNote(element) ? GetKey(element) : null;

    /// <inheritdoc/>
    protected override string? FindSign(MarkupElement element) =>
        element.Name == "gap" ? "[…]"
        : TeiElementClassifier.IsTeX(element) ? element.ReadFormula(Source)
        : element.Name == "ptr" && FindCited(element) is { } entry ? GetSignOfEntry(entry)
        : null;

    /// <inheritdoc/>
    protected override bool IsWithinWord(MarkupElement element) =>
        element["break"] == "no" || element["type"] == "hyphenInWord";

    /// <summary>The words of an entry as printed, which GROBID keeps in a note: <c>type="raw_reference"</c>.</summary>
    private static bool IsRawReference(MarkupElement note) => note["type"] == "raw_reference";

    private string GetKey(MarkupElement note) =>
        note["id"]
        ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note {_notes.GetValueOrDefault(note)}");

    /// <summary>A note among words; one between paragraphs, or of an entry or the header, stands where it is.</summary>
    private static bool IsInlineNote(MarkupElement note) =>
        !IsRawReference(note)
        && note.Parent?.Name is not ("list" or "figure" or "notesstmt" or "sp" or "lg" or "listbibl" or "notegrp")
        && !TeiElementClassifier.IsContainer(note.Parent)
        && note.FindOuter("teiheader", "biblstruct", "bibl", "biblfull") is null;

    /// <summary>A footnote: its number, where the file gives one, is not in its words.</summary>
    private void VisitNote(MarkupElement note)
    {
        var content = ReadContent(note);
        Add(
            new Draft(BlockKind.ListItem, content)
            {
                Extent = content.Source,
                IsMarkedUp = true,
                Label =
                    note["n"]
                    ?? _notes.GetValueOrDefault(note).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Key = GetKey(note),
            }.AsFootnote()
        );
    }
}
