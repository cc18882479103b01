using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// What stands with a note besides its words: its label, the way back to its markers, and the later notes that cite
/// again what it is the first to name in full.
/// </summary>
internal static class NoteWriter
{
    private const int MaxBacklinks = 12;

    /// <summary>Before its first paragraph, the label that the text does not print.</summary>
    public static void WriteLabel(StringBuilder html, BodyContext context, Note note, Block block) =>
        LabelWriter.Write(html, context.Document.Text, block, block.Id == note.Blocks[0] ? note.Label : null);

    /// <summary>After its last paragraph, outside its own words, the ways back.</summary>
    public static void WriteBacklinks(StringBuilder html, BodyContext context, Note note, Block block)
    {
        if (block.Id == note.Blocks[^1])
        {
            WriteBacklinks(html, context, note);
        }
    }

    private static void WriteBacklinks(StringBuilder html, BodyContext context, Note note)
    {
        var markers = context.Notes.GetMarkers(note).Take(MaxBacklinks).ToList();
        var entries = context
            .NoteEntries[note.Id]
            .Where(entry => context.CitationsByWork[entry.Works[0]].Any(other => other.Id != entry.Id))
            .ToList();
        if (markers.Count + entries.Count == 0)
        {
            return;
        }

        html.Append("<span class=\"backlinks\" data-added>");
        for (var i = 0; i < markers.Count; i++)
        {
            WriteMarker(html, context.Site.Words, markers, i);
        }

        foreach (var entry in entries)
        {
            var work = context.NoteEntries[note.Id].Skip(1).Any()
                ? LabelFormatter.FormatAuthorDate(context.Site.Works[entry.Works[0]].Item, context.Site.Words) + " "
                : "";
            WriteLaterCitations(html, context, entry, work);
        }

        html.Append("</span>");
    }

    private static void WriteMarker(StringBuilder html, InterfaceWords words, List<NoteReferenceLink> markers, int i)
    {
        var number = (i + 1).ToString(CultureInfo.InvariantCulture);
        html.Append("<a role=\"doc-backlink\" href=\"#")
            .Append(markers[i].Id)
            .Append("\" aria-label=\"")
            .Append(HtmlEscaper.EscapeAttribute(words.Format("note.back-from", markers[i].Note.Label).TrimEnd()))
            .Append(markers.Count > 1 ? HtmlEscaper.EscapeAttribute(words.Format("note.place", number)) : "")
            .Append("\" data-n=\"↩")
            .Append(markers.Count > 1 ? "\u00A0" + number : "")
            .Append("\"></a>");
    }

    /// <summary><c>cited again in notes 5, 9</c>; a citation outside notes is called the text.</summary>
    private static void WriteLaterCitations(StringBuilder html, BodyContext context, Citation entry, string work)
    {
        var words = context.Site.Words;
        var others = context
            .CitationsByWork[entry.Works[0]]
            .Where(other => other.Id != entry.Id)
            .DistinctBy(other => other.Note ?? other.Id, StringComparer.Ordinal)
            .Take(MaxBacklinks)
            .ToList();
        var inNotes = others.Count(other => other.Note is not null);
        var where = inNotes switch
        {
            0 => "note.again",
            1 => "note.again-in-note",
            _ => "note.again-in-notes",
        };
        html.Append("<span class=\"again\"").AppendAttribute("data-n", $"{work}{words[where]} ").Append('>');
        foreach (var other in others.OrderBy(other => other.Note is null))
        {
            WriteLaterCitation(html, words, other, context.Notes.FindById(other.Note)?.Label);
        }

        html.Append("</span>");
    }

    /// <summary>A number alone would say little among the links of the page.</summary>
    private static void WriteLaterCitation(StringBuilder html, InterfaceWords words, Citation other, string? label)
    {
        html.Append("<a role=\"doc-backlink\" href=\"#").Append(BodyContext.GetCitationId(other));
        if (label is { Length: > 0 })
        {
            html.Append("\" aria-label=\"").Append(HtmlEscaper.EscapeAttribute(words.Format("note.name", label)));
        }

        html.Append('"').AppendAttribute("data-n", label ?? words["note.text"]).Append("></a>");
    }
}
