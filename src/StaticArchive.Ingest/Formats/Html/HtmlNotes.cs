using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Footnotes and endnotes of a page: <c>many&lt;sup&gt;&lt;a href="#fn1"&gt;1&lt;/a&gt;&lt;/sup&gt;</c> and, further
/// down, <c>&lt;li id="fn1"&gt;See … &lt;a href="#r1"&gt;↩&lt;/a&gt;&lt;/li&gt;</c>. A link of a number to
/// something below it is a marker where that is marked as a note, is an aside, leads back, or is named as notes are.
/// Below a heading for references it is an entry.
/// </summary>
internal sealed class HtmlNotes
{
    private const string Arrows = "↩↑^⏎↵⤴▲←⇧⇑⮌⬏↖";

    private readonly Dictionary<MarkupElement, Note> _notes = [];
    private readonly Dictionary<MarkupElement, string> _targets = [];
    private readonly HashSet<MarkupElement> _arrows = [];

    private HtmlNotes() { }

    /// <summary>A note: its label, and the key that markers point at.</summary>
    public sealed record Note(string Label, string Key);

    /// <summary>No notes.</summary>
    public static HtmlNotes None => new();

    /// <summary>The note that an element is; null for none.</summary>
    public Note? Find(MarkupElement element) => _notes.GetValueOrDefault(element);

    /// <summary>The key of the note that a link points at; null where it is no marker.</summary>
    public string? FindTarget(MarkupElement element) => _targets.GetValueOrDefault(element);

    /// <summary>Whether an element is an arrow that leads back from a note to its marker.</summary>
    public bool IsArrow(MarkupElement element) => _arrows.Contains(element);

    /// <summary>Finds the notes of a page.</summary>
    public static HtmlNotes Find(HtmlLinkIndex page)
    {
        var notes = new HtmlNotes();
        foreach (var link in page.Links)
        {
            if (page.FindTarget(link) is { } target && HtmlLinkIndex.IsBefore(link.Element, target))
            {
                notes.AddMarker(page, link, target);
            }
        }

        notes.AddUnmarked(page);
        foreach (var link in page.Links)
        {
            if (
                IsArrow(link.Words)
                && page.FindTarget(link) is { } target
                && HtmlLinkIndex.IsBefore(target, link.Element)
            )
            {
                notes._arrows.Add(link.Element);
            }
        }

        return notes;
    }

    private void AddMarker(HtmlLinkIndex page, HtmlLink link, MarkupElement target)
    {
        if (NoteMarker.ParseLabel(link.Words) is not { } label)
        {
            return;
        }

        var block = HtmlLinkIndex.FindBlock(target);
        if (!_notes.TryGetValue(block, out var note))
        {
            if (!IsNote(page, link, target, block))
            {
                return;
            }

            note = new Note(label, "#" + link.Target);
            _notes.Add(block, note);
        }

        _targets.TryAdd(link.Element, note.Key);
    }

    private static bool IsNote(HtmlLinkIndex page, HtmlLink link, MarkupElement target, MarkupElement block)
    {
        if (HtmlLinkIndex.IsWithinNotes(block))
        {
            return true;
        }

        return block.Name is "li" or "p" or "div" or "aside" or "dd" or "td" or "section"
            && !page.HoldsHeading(block)
            && !IsReferences(page.FindHeading(target))
            && (block.Name == "aside" || page.LeadsBack(block, link) || HtmlLinkIndex.IsNoteName(link.Target));
    }

    private static bool IsReferences(string? heading) =>
        heading is not null && SectionRoleClassifier.Classify(heading) == SectionRole.References;

    /// <summary>Items of a list of notes that nothing points at; their place in the list is their number.</summary>
    private void AddUnmarked(HtmlLinkIndex page)
    {
        foreach (var list in page.NoteLists)
        {
            var number = int.TryParse(list["start"], CultureInfo.InvariantCulture, out var start) ? start : 1;
            foreach (var item in list.Elements.Where(item => item.Name == "li"))
            {
                var label = number++.ToString(CultureInfo.InvariantCulture);
                if (!item.Descendants().OfType<MarkupElement>().Any(_notes.ContainsKey))
                {
                    _notes.TryAdd(item, new Note(label, "#" + (item["id"] ?? "list-item-" + label)));
                }
            }
        }
    }

    private static bool IsArrow(string words) =>
        words.Length is > 0 and < 4
        && words.All(unit => Arrows.Contains(unit, StringComparison.Ordinal) || unit is '\uFE0E' or '\uFE0F' or ' ');
}
