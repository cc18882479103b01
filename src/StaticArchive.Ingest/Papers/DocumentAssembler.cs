using System.Text;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Puts cleaned blocks together: the canonical text, the way back to the source, permanent ids, sections.
/// </summary>
internal sealed class DocumentAssembler
{
    private const string Between = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly List<SourceMapSegment> _pieces = [];
    private readonly List<Mark> _marks = [];
    private readonly List<Block> _blocks = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly List<OpenSection> _sections = [];
    private readonly Dictionary<int, string> _boxes = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The parts of a document that come from its blocks.</summary>
    public sealed record AssembledText(
        string Text,
        SourceMap Map,
        IReadOnlyList<Block> Blocks,
        IReadOnlyList<Section> Sections,
        IReadOnlyList<Mark> Marks,
        IReadOnlyDictionary<string, string> BlockOfKey
    );

    /// <summary>Assembles them.</summary>
    public static AssembledText Assemble(IEnumerable<Draft> drafts)
    {
        var assembler = new DocumentAssembler();
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
            _text.Append(Between);
        }

        var start = _text.Length;
        _text.Append(draft.Text);
        var span = new Span(start, _text.Length);
        foreach (var piece in draft.Content.Pieces)
        {
            _pieces.Add(piece with { Text = piece.Text.Shift(start) });
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

        RememberBox(draft, id);
        if (draft is { Kind: BlockKind.Heading, IsTitle: false })
        {
            OpenSectionAt(draft, span, id);
        }

        _blocks.Add(CreateBlock(draft, span, id));
    }

    private Block CreateBlock(Draft draft, Span span, string id)
    {
        var start = span.Start;
        var inSection = draft.Kind != BlockKind.Paratext && !draft.IsTitle && _sections.Count > 0;
        return new Block
        {
            Id = id,
            Kind = draft.Kind,
            OriginalKind = draft.Kind == BlockKind.Paratext ? draft.OriginalKind ?? BlockKind.Paragraph : draft.Kind,
            Span = span,
            Source = draft.Table is null ? draft.Content.SourceParts : [draft.Content.Source],
            Section = inSection ? _sections[^1].Id : null,
            Box =
                draft.BoxNumber != 0 && draft.Kind != BlockKind.Box ? _boxes.GetValueOrDefault(draft.BoxNumber) : null,
            Note = draft.Note ?? (draft.Lost is null ? null : BlockNote.ForMissingContent(draft.Lost)),
            Level = draft.Level,
            IsOrdered = draft.IsOrdered,
            MissingContent = draft.Lost,
            Field = draft.Field?.GetName(),
            Table = draft.Table is null
                ? null
                : draft.Table with
                {
                    Rows = [.. draft.Table.Rows.Select(row => row.Select(cell => cell.Shift(start)).ToList())],
                },
        };
    }

    private void RememberBox(Draft draft, string id)
    {
        if (draft.Kind == BlockKind.Box)
        {
            _boxes[draft.BoxNumber] = id;
        }
    }

    private void OpenSectionAt(Draft draft, Span span, string id) =>
        _sections.Add(
            new OpenSection(
                GetUniqueId(_slugs, Slug.From(draft.Text, "section")),
                draft.Text,
                Math.Max(2, draft.Level),
                span.Start,
                id
            )
        );

    private AssembledText Finish()
    {
        var sections = Sections();

        _marks.Sort(
            static (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        return new AssembledText(_text.ToString(), new SourceMap(_pieces), _blocks, sections, _marks, _keys);
    }

    /// <summary>
    /// From its heading to the last block, paratext aside, before the next heading of its level or a higher one.
    /// </summary>
    private List<Section> Sections()
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

    private static string GetUniqueId(Dictionary<string, int> taken, string id)
    {
        var number = taken[id] = taken.GetValueOrDefault(id) + 1;
        return number == 1
            ? id
            : GetUniqueId(taken, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{number}"));
    }

    private sealed record OpenSection(string Id, string Title, int Level, int Start, string Heading);
}
