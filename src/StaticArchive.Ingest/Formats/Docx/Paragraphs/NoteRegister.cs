using StaticArchive.Ingest.Formats.Docx.Package;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>The notes that the text points at, in the order in which it does.</summary>
internal sealed class NoteRegister(DocxPackage package)
{
    private readonly NoteNumbering _footnotes = NoteNumbering.Read(NoteKind.Footnote, package);
    private readonly NoteNumbering _endnotes = NoteNumbering.Read(NoteKind.Endnote, package);
    private readonly Dictionary<string, RegisteredNote> _byKey = new(StringComparer.Ordinal);
    private readonly List<RegisteredNote> _notes = [];

    /// <summary>A note: what markers point at, its id in its part, and its number as printed.</summary>
    public sealed record RegisteredNote(NoteKind Kind, string Id, string Label)
    {
        /// <summary>What markers point at.</summary>
        public string Key => CreateKey(Kind, Id);
    }

    /// <summary>Those of a kind, in order.</summary>
    public IEnumerable<RegisteredNote> GetNotes(NoteKind kind) => _notes.Where(note => note.Kind == kind);

    /// <summary>Whether the text points at a note.</summary>
    public bool Contains(NoteKind kind, string id) => _byKey.ContainsKey(CreateKey(kind, id));

    /// <summary>Registers a marker, and returns the key of its note.</summary>
    /// <param name="mark">A mark of the author's own in place of a number; null for none.</param>
    public string Add(NoteKind kind, string id, string? mark)
    {
        var key = CreateKey(kind, id);
        if (!_byKey.ContainsKey(key))
        {
            var note = new RegisteredNote(
                kind,
                id,
                mark ?? (kind == NoteKind.Footnote ? _footnotes : _endnotes).CountNext()
            );
            _byKey.Add(key, note);
            _notes.Add(note);
        }

        return key;
    }

    /// <summary>A section ends, and with it some numberings.</summary>
    public void EndSection()
    {
        _footnotes.EndSection();
        _endnotes.EndSection();
    }

    private static string CreateKey(NoteKind kind, string id) =>
        (kind == NoteKind.Footnote ? "footnote-" : "endnote-") + id;
}
