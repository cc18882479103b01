using StaticArchive.Documents;
using StaticArchive.Ingest.Cleaning;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Tei;

/// <summary>Makes blocks of a TEI document.</summary>
/// <param name="source">The file's text.</param>
internal sealed class TeiFlow(string source) : MarkupFlow(source)
{
    private readonly Dictionary<string, CslItem> _references = new(StringComparer.Ordinal);
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private int _depth = 1;

    /// <summary>Parsed references by the key of their block.</summary>
    public IReadOnlyDictionary<string, CslItem> References => _references;

    /// <summary>Citations, where they stand in the source and the keys they point at.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>Reads a document: its header, its text, and the footnotes that stand within its paragraphs.</summary>
    public void Read(MarkupElement tei)
    {
        Prepare(tei);
        Within(tei);
        FlushLabel();
        foreach (var note in tei.All("note").Where(IsInLine))
        {
            Note(note);
        }
    }

    /// <inheritdoc/>
    protected override Shape ShapeOf(MarkupElement element) => element.Name == "note" && IsInLine(element) ? Shape.Hidden : TeiNames.ShapeOf(element);

    /// <inheritdoc/>
    protected override (MarkKind? Kind, string? Target) MarkOf(MarkupElement element) => TeiNames.MarkOf(element);

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) => list["type"] is "ordered" or "numbered" || list["rend"] is "numbered" or "ordered";

    /// <summary><c>&lt;head n="2.1"&gt;</c> tells the level itself; else nesting does.</summary>
    protected override int LevelOf(MarkupElement heading) =>
        heading["n"] is { } number ? 1 + number.Split('.', StringSplitOptions.RemoveEmptyEntries).Length : Math.Max(2, _depth);

    /// <inheritdoc/>
    protected override void Taken(MarkupElement element)
    {
        if (element.Name != "ref" || element["type"] is not ("bibr" or "bibl") || element["target"] is not { } targets)
        {
            return;
        }

        var runs = element.Descendants().OfType<MarkupText>().Select(text => text.Span).ToList();
        if (runs.Count > 0)
        {
            _citations.Add((new Span(runs[0].Start, runs[^1].End), [.. targets.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(target => target.TrimStart('#'))]));
        }
    }

    /// <inheritdoc/>
    protected override void Own(MarkupElement element)
    {
        switch (element.Name)
        {
            case "teiheader":
                Header(element);
                break;
            case "figure":
                Figure(element);
                break;
            case "note":
                Note(element);
                break;
            case "biblstruct" or "bibl" or "biblfull":
                Reference(element);
                break;
            default:
                // GROBID wraps a section once more; only one with a head of its own is a level.
                var deeper = element.First("head") is null ? 0 : 1;
                _depth += deeper;
                Within(element);
                FlushLabel();
                _depth -= deeper;
                break;
        }
    }

    private static bool IsInLine(MarkupElement note) => note.Parent?.Name is "p" or "s" or "item" or "head" or "ref" or "hi" or "quote" or "seg" or "title";

    private void Header(MarkupElement header)
    {
        var title = header.At("filedesc", "titlestmt", "title");
        foreach (var part in TeiHeader.Parts(header))
        {
            var content = Whole(part);
            if (content.IsEmpty)
            {
                continue;
            }

            var isTitle = part == title;
            var draft = new Draft(isTitle ? BlockKind.Heading : TeiHeader.FieldOf(part) == "abstract" ? BlockKind.Paragraph : BlockKind.Metadata, content)
            {
                Extent = content.Source,
                Level = isTitle ? 1 : 0,
                IsTitle = isTitle,
                Field = isTitle ? null : TeiHeader.FieldOf(part),
                Marked = true,
            };
            Add(TeiHeader.IsOfTheFile(part) ? draft.Aside("record of the conversion") : draft);
        }
    }

    private void Figure(MarkupElement figure)
    {
        if (figure.First("table") is { } table)
        {
            var title = MappedText.Concat([.. figure.Elements.Where(child => child != table).Select(Aside)], " ");
            Add(new Draft(BlockKind.Paragraph, title) { Extent = title.Source, Marked = true });
            Add(MarkupTables.Read(table, Aside));
            return;
        }

        var content = Whole(figure);
        Add(new Draft(BlockKind.Figure, content) { Extent = content.Source, Lost = "figure", Key = figure["id"], Marked = true });
    }

    /// <summary>A footnote: its number, where the file gives one, is not in its words.</summary>
    private void Note(MarkupElement note)
    {
        var content = Whole(note);
        Add(Footnotes.Mark(new Draft(BlockKind.ListItem, content) { Extent = content.Source, Marked = true }));
    }

    private void Reference(MarkupElement bibl)
    {
        var raw = bibl.All("note").FirstOrDefault(note => note["type"] == "raw_reference");
        var content = raw is null ? Whole(bibl) : Aside(raw);
        var key = bibl["id"];
        Add(new Draft(BlockKind.Reference, content) { Extent = content.Source, Key = key, Marked = true });
        if (key is not null && new TeiReference(Source).Read(bibl) is { } item)
        {
            _references.TryAdd(key, item);
        }
    }
}
