namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>The notes at the feet of pages by page and label, for the raised figures that point at them.</summary>
internal sealed class NoteMarkerIndex
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<int> _pages = [];

    /// <summary>Takes the notes of a document.</summary>
    public NoteMarkerIndex(IEnumerable<TextBlock> notes)
    {
        foreach (var note in notes.Where(note => note is { Label: not null, Key: not null }))
        {
            _pages.Add(note.Page);
            _keys.TryAdd(GetPlace(note.Page, note.Label!), note.Key!);
        }
    }

    /// <summary>Whether a page, or the next one, has notes.</summary>
    public bool HasNotes(int page) => _pages.Contains(page) || _pages.Contains(page + 1);

    /// <summary>
    /// Key of the note with a label on a page, or on the next one where it found no room; null for none.
    /// </summary>
    public string? Find(int page, string label) =>
        _keys.GetValueOrDefault(GetPlace(page, label)) ?? _keys.GetValueOrDefault(GetPlace(page + 1, label));

    private static string GetPlace(int page, string label) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{page} {label}");
}
