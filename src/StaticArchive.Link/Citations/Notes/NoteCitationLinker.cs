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
    private readonly ILookup<string, NamedPlace> _namedByBlock;
    private readonly CitedNotes _notes = new();
    private readonly ShortFormReader _shortForms;
    private readonly List<Citation> _found = [];

    private NoteCitationLinker(Document document, IReadOnlyList<NotedWork> works, IReadOnlyList<Citation> legal)
    {
        (_document, _text) = (document, document.Text);
        _namedByBlock = works
            .Where(work => work.Occurrence.Note is not null)
            .Select(work => new NamedPlace(
                work.Occurrence.Block,
                new ShortForm(work.Occurrence.Span, [work.Work]),
                false
            ))
            .Concat(legal.Select(one => new NamedPlace(one.Block, new ShortForm(one.Span, one.Works), true)))
            .OrderBy(place => place.Named.Span.Start)
            .ToLookup(place => place.Block, StringComparer.Ordinal);
        _shortForms = new ShortFormReader(_text, new KnownWorkIndex(works), _notes);
    }

    /// <summary>The citations in the order of the text, without ids.</summary>
    /// <param name="document">The document.</param>
    /// <param name="works">What its list and its notes name in full.</param>
    /// <param name="legal">Its citations of legal sources, which ibid. can mean too.</param>
    public static IReadOnlyList<Citation> Link(
        Document document,
        IReadOnlyList<NotedWork> works,
        IReadOnlyList<Citation> legal
    )
    {
        if (document.Notes.Count == 0)
        {
            return [];
        }

        var linker = new NoteCitationLinker(document, works, legal);
        var blocks = document
            .Blocks.DistinctBy(block => block.Id, StringComparer.Ordinal)
            .ToDictionary(block => block.Id, StringComparer.Ordinal);
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
        var named = new Queue<NamedPlace>(_namedByBlock[block.Id]);
        var first = NoteScanner.SkipLabel(_text, block);
        for (var at = first; at < block.Span.End; at++)
        {
            var place = TakeNamed(named, at);
            var found = place?.Named ?? ReadIbid(at, block.Span.End, first);
            if (found is null && NoteScanner.IsStart(_text, at, first))
            {
                found = _shortForms.Read(at, GetEnd(named, block));
            }

            if (found is null)
            {
                continue;
            }

            _notes.Add(found.Works);
            at = found.Span.End - 1;
            if (place is not { IsLegal: true })
            {
                _found.Add(CreateCitation(note, block, found));
            }
        }
    }

    /// <summary>The work that is named in full from here on; null for none.</summary>
    private static NamedPlace? TakeNamed(Queue<NamedPlace> named, int at)
    {
        while (named.Count > 0 && named.Peek().Named.Span.Start < at)
        {
            named.Dequeue();
        }

        return named.Count > 0 && named.Peek().Named.Span.Start == at ? named.Dequeue() : null;
    }

    private static int GetEnd(Queue<NamedPlace> named, Block block) =>
        named.Count > 0 ? named.Peek().Named.Span.Start : block.Span.End;

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
