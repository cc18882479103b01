using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Notes that stand within the sentence they belong to and are shown beside it: <c>in spring.&lt;span
/// class="sidenote"&gt;The count is of towns.&lt;/span&gt; Few</c>.
/// </summary>
internal static class HtmlInlineNotes
{
    private static readonly HashSet<string> ClassNames = new(
        "sidenote side-note marginnote margin-note inline-note inline-footnote footnote-text footnote endnote".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>The notes by their elements, in order; they are numbered through.</summary>
    public static Dictionary<MarkupElement, HtmlNotes.Note> Find(string source, MarkupElement top)
    {
        var notes = new Dictionary<MarkupElement, HtmlNotes.Note>();
        foreach (var element in top.Descendants().OfType<MarkupElement>())
        {
            if (IsNote(element) && HoldsWords(element.GetTextContent(source)))
            {
                var label = (notes.Count + 1).ToString(CultureInfo.InvariantCulture);
                notes.Add(element, new HtmlNotes.Note(label, "inline note " + label));
            }
        }

        return notes;
    }

    private static bool IsNote(MarkupElement element) =>
        element.Name is "span" or "small"
        && (
            element["role"] is "doc-footnote" or "doc-endnote"
            || (element["class"] ?? "").Split(' ').Any(ClassNames.Contains)
        );

    /// <summary>A marker has the same class now and then: <c>[footnote 1]</c>.</summary>
    private static bool HoldsWords(string? words) =>
        words is { Length: > 3 } && words.Any(char.IsLetter) && NoteMarker.ParseLabel(words) is null;
}
