using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Assembles the notes of a document of their blocks, and of the marks that point at their keys.</summary>
internal sealed class NoteAssembler
{
    private readonly List<OpenNote> _notes = [];
    private readonly Dictionary<string, string> _idByKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The notes, and the marks of the document with ids of notes as targets of their markers.</summary>
    public sealed record AssembledNotes(IReadOnlyList<Note> Notes, IReadOnlyList<Mark> Marks);

    /// <summary>Takes a block of a note: the first one has a label, those that go on have none.</summary>
    public void Add(Draft draft, string block)
    {
        if (draft.Label is null && _notes.Count > 0)
        {
            _notes[^1].Blocks.Add(block);
            return;
        }

        var note = new OpenNote(GetUniqueId(draft.Label ?? ""), draft.Label ?? "", [block]);
        _notes.Add(note);
        if (draft.Key is { } key)
        {
            _idByKey.TryAdd(key, note.Id);
        }
    }

    /// <summary>A marker whose key belongs to no note is a superscript like any other.</summary>
    public AssembledNotes Finish(IReadOnlyList<Mark> marks)
    {
        if (!marks.Any(mark => mark.Kind == MarkKind.NoteReference))
        {
            return new AssembledNotes([.. _notes.Select(note => note.Close([]))], marks);
        }

        // A superscript of the format on the same words would raise them twice.
        var raised = marks.Where(mark => mark.Kind == MarkKind.NoteReference).Select(mark => mark.Span).ToHashSet();
        var resolved = marks
            .Where(mark => mark.Kind != MarkKind.Superscript || !raised.Contains(mark.Span))
            .Select(mark =>
                mark.Kind != MarkKind.NoteReference ? mark
                : _idByKey.TryGetValue(mark.Target ?? "", out var id) ? mark with { Target = id }
                : new Mark(MarkKind.Superscript, mark.Span)
            )
            .ToList();
        var markers = resolved
            .Where(mark => mark.Kind == MarkKind.NoteReference)
            .ToLookup(mark => mark.Target, mark => mark.Span, StringComparer.Ordinal);
        return new AssembledNotes([.. _notes.Select(note => note.Close([.. markers[note.Id]]))], resolved);
    }

    private string GetUniqueId(string label)
    {
        var id = "note-" + Slug.From(label, "note");
        var unique = id;
        for (var i = 2; !_ids.Add(unique); i++)
        {
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{i}");
        }

        return unique;
    }

    private sealed record OpenNote(string Id, string Label, List<string> Blocks)
    {
        public Note Close(IReadOnlyList<Span> markers) => new(Id, Label, Blocks, markers);
    }
}
