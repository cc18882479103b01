using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>A note on a line: its label, the words before each marker with the marker, the words of its blocks.</summary>
internal static class NotesView
{
    private const int Context = 16;

    public static IEnumerable<string> Print(Document document, Archive archive)
    {
        var blocks = document.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
        return document.Notes.Select(note =>
        {
            var markers = note.Markers.Select(marker =>
                $"{document.Text[Math.Max(0, marker.Start - Context)..marker.Start].ReplaceLineEndings(" ")}«{marker.Slice(document.Text)}»"
            );
            var words = note.Blocks.Select(id => blocks[id].Span.Slice(document.Text));
            return $"{note.Label} | {string.Join(" + ", markers)} | {string.Join(" / ", words)}";
        });
    }
}
