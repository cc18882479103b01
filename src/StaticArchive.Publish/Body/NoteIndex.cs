using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Body;

/// <summary>The notes of a document by their blocks, and their markers by place.</summary>
internal sealed class NoteIndex
{
    private readonly Dictionary<string, Note> _byBlock = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _byId;
    private readonly NoteReferenceLink[] _markers;
    private readonly ILookup<string, NoteReferenceLink> _markersByNote;
    private readonly HashSet<string> _endnoteSections;

    /// <summary>Sorts them.</summary>
    public NoteIndex(Document document)
    {
        _byId = document.Notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        foreach (var note in document.Notes)
        {
            foreach (var block in note.Blocks)
            {
                _byBlock[block] = note;
            }
        }

        _markers = [.. FindMarkers(document).OrderBy(marker => marker.Span.Start)];
        _markersByNote = _markers.ToLookup(marker => marker.Note.Id, StringComparer.Ordinal);
        _endnoteSections =
        [
            .. document
                .Blocks.Where(block => block.Section is not null && block.Kind != BlockKind.Heading)
                .GroupBy(block => block.Section!, StringComparer.Ordinal)
                .Where(blocks => blocks.All(block => _byBlock.ContainsKey(block.Id)))
                .Select(blocks => blocks.Key),
        ];
    }

    /// <summary>The note that a block belongs to.</summary>
    public Note? FindByBlock(string block) => _byBlock.GetValueOrDefault(block);

    /// <summary>The note of an id.</summary>
    public Note? FindById(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The markers of a note, in the order of the text.</summary>
    public IEnumerable<NoteReferenceLink> GetMarkers(Note note) => _markersByNote[note.Id];

    /// <summary>Whether a section holds notes and nothing else.</summary>
    public bool IsEndnoteSection(string section) => _endnoteSections.Contains(section);

    /// <summary>The markers in a block or a cell, also those without words at its end.</summary>
    public IEnumerable<NoteReferenceLink> FindMarkersIn(Span words)
    {
        var first = BinarySearch.FindPartitionPoint(
            _markers,
            words.Start,
            static (marker, start) => marker.Span.Start < start
        );
        for (var i = first; i < _markers.Length && _markers[i].Span.End <= words.End; i++)
        {
            yield return _markers[i];
        }
    }

    private IEnumerable<NoteReferenceLink> FindMarkers(Document document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in document.Marks.Where(mark => mark.Kind == MarkKind.NoteReference))
        {
            if (FindById(mark.Target) is { } note)
            {
                var id = string.Concat("note-ref", note.Id.AsSpan(note.Id.IndexOf('-', StringComparison.Ordinal)));
                var unique = id;
                for (var i = 2; !taken.Add(unique); i++)
                {
                    unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
                }

                yield return new NoteReferenceLink(unique, mark.Span, note);
            }
        }
    }
}
