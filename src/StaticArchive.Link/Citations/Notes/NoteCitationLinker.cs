using StaticArchive.Link.References.Notes;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// Finds what the notes of a document cite, in their order, since <c>ibid.</c> and <c>op. cit.</c> mean what stands
/// before them.
/// </summary>
internal sealed class NoteCitationLinker
{
    private readonly Document _document;
    private readonly string _text;
    private readonly ILookup<string, NotedWork> _fullByBlock;
    private readonly CitedNotes _notes = new();
    private readonly ShortFormReader _shortForms;
    private readonly List<Citation> _found = [];

    private NoteCitationLinker(Document document, IReadOnlyList<NotedWork> works)
    {
        (_document, _text) = (document, document.Text);
        _fullByBlock = works
            .Where(work => work.Occurrence.Note is not null)
            .OrderBy(work => work.Occurrence.Span.Start)
            .ToLookup(work => work.Occurrence.Block, StringComparer.Ordinal);
        _shortForms = new ShortFormReader(_text, new KnownWorkIndex(works), _notes);
    }

    /// <summary>The citations in the order of the text, without ids.</summary>
    /// <param name="document">The document.</param>
    /// <param name="works">What its list and its notes name in full.</param>
    public static IReadOnlyList<Citation> Link(Document document, IReadOnlyList<NotedWork> works)
    {
        if (document.Notes.Count == 0)
        {
            return [];
        }

        var linker = new NoteCitationLinker(document, works);
        var blocks = document.Blocks.DistinctBy(block => block.Id).ToDictionary(block => block.Id, StringComparer.Ordinal);
        foreach (var note in GetInOrder(document.Notes))
        {
            var own = note.Blocks.Select(id => blocks.GetValueOrDefault(id)).OfType<Block>().ToList();
            own.ForEach(block => linker.Scan(note, block));
            if (own.Count > 0)
            {
                linker._notes.EndNote(note.Label);
            }
        }

        return [.. linker._found.OrderBy(citation => citation.Span.Start)];
    }

    /// <summary>In the order in which the text points at them, where it points at all; else as they stand.</summary>
    private static IEnumerable<Note> GetInOrder(IReadOnlyList<Note> notes) =>
        notes.All(note => note.Markers.Count > 0) ? notes.OrderBy(note => note.Markers[0].Start) : notes;

    private void Scan(Note note, Block block)
    {
        var full = new Queue<NotedWork>(_fullByBlock[block.Id]);
        var first = NoteScanner.SkipLabel(_text, block);
        for (var at = first; at < block.Span.End; at++)
        {
            var found =
                full.Count > 0 && full.Peek().Occurrence.Span.Start <= at ? TakeFull(full.Dequeue())
                : ReadIbid(at, block.Span.End, first)
                ?? (NoteScanner.IsStart(_text, at, first) ? _shortForms.Read(at, GetEnd(full, block)) : null);
            if (found is not null)
            {
                _notes.Add(found.Works);
                _found.Add(CreateCitation(note, block, found));
                at = found.Span.End - 1;
            }
        }
    }

    private static int GetEnd(Queue<NotedWork> full, Block block) =>
        full.Count > 0 ? full.Peek().Occurrence.Span.Start : block.Span.End;

    private static ShortForm TakeFull(NotedWork work) => new(work.Occurrence.Span, [work.Work]);

    private ShortForm? ReadIbid(int at, int end, int first)
    {
        var stop = IbidReader.Read(_text, at, end, first);
        return stop < 0 ? null : new ShortForm(new Span(at, stop), _notes.FindPreceding());
    }

    private Citation CreateCitation(Note note, Block block, ShortForm found) =>
        new()
        {
            Id = "",
            Document = _document.Id,
            Block = block.Id,
            Span = found.Span,
            System = CitationSystem.Note,
            Note = note.Id,
            Status = found.Works.Count switch
            {
                0 => CitationStatus.Unresolved,
                1 => CitationStatus.Resolved,
                _ => CitationStatus.Ambiguous,
            },
            Works = found.Works,
            Locator = NoteLocator.Read(_text, found.Span.End, block.Span.End),
        };
}
