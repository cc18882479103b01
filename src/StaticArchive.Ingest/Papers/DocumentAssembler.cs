using System.Text;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Assembles the document of the blocks that the rules gave: canonical text, source map, permanent ids, sections.
/// </summary>
internal sealed class DocumentAssembler(IReadOnlyDictionary<DraftPicture, Picture> pictures)
{
    private const string BlockSeparator = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly List<SourceMapSegment> _segments = [];
    private readonly List<Mark> _marks = [];
    private readonly List<Block> _blocks = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly List<OpenSection> _sections = [];
    private readonly Dictionary<int, string> _boxes = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly NoteAssembler _notes = new();

    /// <summary>
    /// The parts of a document that come from its blocks. <paramref name="BlockOfKey"/> has ids of blocks by the key
    /// that a reference or a figure has in the source, such as <c>CR12</c>.
    /// </summary>
    public sealed record AssembledText(
        string Text,
        SourceMap Map,
        IReadOnlyList<Block> Blocks,
        IReadOnlyList<Section> Sections,
        IReadOnlyList<Mark> Marks,
        IReadOnlyList<Note> Notes,
        IReadOnlyDictionary<string, string> BlockOfKey
    );

    /// <summary>Assembles blocks in reading order; those without words are left out.</summary>
    /// <param name="drafts">The blocks.</param>
    /// <param name="pictures">Those of their pictures that can be published.</param>
    public static AssembledText Assemble(IEnumerable<Draft> drafts, IReadOnlyDictionary<DraftPicture, Picture> pictures)
    {
        var assembler = new DocumentAssembler(pictures);
        foreach (var draft in drafts)
        {
            if (!draft.Content.IsEmpty)
            {
                assembler.Add(draft);
            }
        }

        return assembler.Finish();
    }

    private void Add(Draft draft)
    {
        if (_text.Length > 0)
        {
            _text.Append(BlockSeparator);
        }

        var start = _text.Length;
        _text.Append(draft.Text);
        var span = new Span(start, _text.Length);
        foreach (var segment in draft.Content.Pieces)
        {
            _segments.Add(segment with { Text = segment.Text.Shift(start) });
        }

        foreach (var mark in draft.Content.Marks)
        {
            _marks.Add(mark with { Span = mark.Span.Shift(start) });
        }

        var id = GetUniqueId(_ids, "p-" + Slug.ShortHash(Folding.Fold(draft.Text)));
        if (draft.Key is { } key)
        {
            _keys.TryAdd(key, id);
        }

        if (draft.Note?.Kind == BlockNoteKind.Footnote)
        {
            _notes.Add(draft, id);
        }

        RegisterBox(draft, id);
        if (draft is { Kind: BlockKind.Heading, IsTitle: false })
        {
            OpenSectionAt(draft, span, id);
        }

        _blocks.Add(CreateBlock(draft, span, id));
    }

    private Block CreateBlock(Draft draft, Span span, string id)
    {
        var inSection = draft.Kind != BlockKind.Paratext && !draft.IsTitle && _sections.Count > 0;
        return new Block
        {
            Id = id,
            Kind = draft.Kind,
            OriginalKind = draft.Kind == BlockKind.Paratext ? draft.OriginalKind ?? BlockKind.Paragraph : draft.Kind,
            Span = span,
            Source = draft.Table is null ? draft.Content.SourceParts.ToArray() : [draft.Content.Source],
            Section = inSection ? _sections[^1].Id : null,
            Box = draft.Kind == BlockKind.Box ? null : _boxes.GetValueOrDefault(draft.BoxNumber),
            Note = draft.Note ?? (draft.Lost is null ? null : BlockNote.ForMissingContent(draft.Lost)),
            Level = draft.Level,
            IsOrdered = draft.IsOrdered,
            Label = draft.Label,
            MissingContent = draft.Lost,
            Pictures = draft.Pictures.Where(pictures.ContainsKey).Select(picture => pictures[picture]).ToArray(),
            Field = draft.Field?.GetName(),
            Table = draft.Table?.Shift(span.Start),
        };
    }

    private void RegisterBox(Draft draft, string id)
    {
        if (draft is { Kind: BlockKind.Box, BoxNumber: not 0 })
        {
            _boxes[draft.BoxNumber] = id;
        }
    }

    private void OpenSectionAt(Draft draft, Span span, string id) =>
        _sections.Add(
            new OpenSection(
                GetUniqueHeadingId(Slug.From(draft.TextWithoutMarkers, "section")),
                draft.TextWithoutMarkers,
                Math.Max(2, draft.Level),
                span.Start,
                id
            )
        );

    private AssembledText Finish()
    {
        var sections = CreateSections();

        _marks.Sort(
            static (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        var (notes, marks) = _notes.Finish(_marks);
        return new AssembledText(_text.ToString(), new SourceMap(_segments), _blocks, sections, marks, notes, _keys);
    }

    /// <summary>
    /// A section goes from its heading to the last block, paratext aside, before the next heading of its level or a
    /// higher one.
    /// </summary>
    private List<Section> CreateSections()
    {
        var ends = new int[_sections.Count];
        var open = new Stack<int>();
        var (next, last) = (0, 0);
        foreach (var block in _blocks)
        {
            if (next < _sections.Count && block.Span.Start == _sections[next].Start)
            {
                while (open.Count > 0 && _sections[open.Peek()].Level >= _sections[next].Level)
                {
                    ends[open.Pop()] = last;
                }

                open.Push(next++);
            }

            last = block.Kind == BlockKind.Paratext ? last : block.Span.End;
        }

        while (open.Count > 0)
        {
            ends[open.Pop()] = last;
        }

        return
        [
            .. _sections.Select(
                (section, i) =>
                    new Section(
                        section.Id,
                        section.Title,
                        section.Level,
                        new Span(section.Start, Math.Max(ends[i], section.Start)),
                        section.Heading
                    )
            ),
        ];
    }

    /// <summary>The second "Note" is not <c>note-2</c>, which is a note's.</summary>
    private string GetUniqueHeadingId(string slug)
    {
        var id = GetUniqueId(_slugs, PageElementIds.MakeFree(slug));
        return PageElementIds.IsReserved(id) ? GetUniqueId(_slugs, PageElementIds.MakeFree(id)) : id;
    }

    private static string GetUniqueId(Dictionary<string, int> counts, string id)
    {
        var number = counts[id] = counts.GetValueOrDefault(id) + 1;
        return number == 1
            ? id
            : GetUniqueId(counts, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{number}"));
    }

    private sealed record OpenSection(string Id, string Title, int Level, int Start, string Heading);
}
