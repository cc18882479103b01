using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>A note on a line: label, markers with the words before them, the words of its blocks.</summary>
internal static class NotesView
{
    private const int Context = 16;

    public static IEnumerable<string> Print(Document document, Archive archive)
    {
        var blocks = document.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
        return document.Notes.Select(note =>
        {
            var markers = note.Markers.Select(marker => PrintMarker(document.Text, marker));
            var words = note.Blocks.Select(id => blocks[id].Span.Slice(document.Text));
            return $"{note.Label} | {string.Join(" + ", markers)} | {string.Join(" / ", words)}";
        });
    }

    private static string PrintMarker(string text, Span marker)
    {
        var before = text[Math.Max(0, marker.Start - Context)..marker.Start].ReplaceLineEndings(" ");
        return $"{before}«{marker.Slice(text)}»";
    }
}
