using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>Makes drafts of a TEI document.</summary>
/// <param name="source">The file's text.</param>
internal sealed partial class TeiWalker(string source) : MarkupWalker(source)
{
    private readonly Dictionary<string, CslItem> _references = new(StringComparer.Ordinal);
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private int _depth = 1;
    private readonly Dictionary<MarkupElement, int> _notes = [];
    private HashSet<string> _pointedAt = [];

    // Made from the pages of a PDF, so that a paragraph may end at the foot of one.
    private bool _isConverted;
    private Dictionary<string, MarkupElement> _entries = [];
    private HashSet<string> _cited = [];

    /// <summary>Parsed references by the key of their block.</summary>
    public IReadOnlyDictionary<string, CslItem> References => _references;

    /// <summary>Citations, where they stand in the source and the keys they point at.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>Reads a document: its header, its text, and the footnotes that stand within its paragraphs.</summary>
    public void Read(MarkupElement tei)
    {
        var notes = tei.DescendantElements("note").ToList();
        foreach (var note in notes.Where(note => !IsRawReference(note)))
        {
            _notes.Add(note, _notes.Count + 1);
        }

        _pointedAt = notes.Select(note => note["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        FindEntries(tei);
        _isConverted = tei.DescendantElements("application").Any(program => program["ident"] == "GROBID");
        FindBlockContainers(tei);
        VisitChildren(tei);
        FlushLabel();
        foreach (var note in notes.Where(IsInlineNote))
        {
            VisitNote(note);
        }
    }

    /// <inheritdoc/>
    protected override ElementRole GetRole(MarkupElement element) =>
        element.Name == "note" && IsInlineNote(element) ? ElementRole.Hidden
        : element.Name == "ptr" && FindCited(element) is not null ? ElementRole.Hidden
        : element.Name == "bibl" && !IsEntry(element) ? GetRoleOfMention(element)
        : TeiElementClassifier.GetRole(element);

    /// <inheritdoc/>
    protected override InlineMark? GetMark(MarkupElement element) =>
        element.Name is "ref" or "ptr" && element["target"] is ['#', .. var target] && _pointedAt.Contains(target)
            ? new InlineMark(MarkKind.NoteReference, target)
            : TeiElementClassifier.GetMark(element);

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) =>
        list["type"] is "ordered" or "numbered" || list["rend"] is "numbered" or "ordered";

    /// <summary>By the number of <c>&lt;head n="2.1"&gt;</c>, else by nesting.</summary>
    protected override int GetLevel(MarkupElement heading) =>
        heading["n"] is { } number
            ? 1 + number.Split('.', StringSplitOptions.RemoveEmptyEntries).Length
            : Math.Max(2, _depth);

    /// <inheritdoc/>
    protected override string? FindPicture(MarkupElement element) => element.Name == "graphic" ? element["url"] : null;

    /// <inheritdoc/>
    protected override void VisitCustom(MarkupElement element)
    {
        switch (element.Name)
        {
            case "teiheader":
                VisitHeader(element);
                break;
            case "p":
                VisitParagraph(element, _isConverted);
                break;
            case "figure":
                VisitFigure(element);
                break;
            case "note":
                VisitNote(element);
                break;
            case "biblstruct" or "bibl" or "biblfull":
                VisitReference(element);
                break;
            case "tei":
                // A text of a corpus: its title is a heading, and its sections lie below.
                _depth++;
                VisitChildren(element);
                FlushLabel();
                _depth--;
                break;
            default:
                VisitSection(element);
                break;
        }
    }

    private void VisitSection(MarkupElement section)
    {
        // GROBID wraps a section once more; only one with a head of its own is a level.
        var deeper = section.Element("head") is null ? 0 : 1;
        var field = Field;
        Field = TeiTitles.IsAbstract(section) ? PaperField.Abstract : field;
        _depth += deeper;
        VisitChildren(section);
        FlushLabel();
        _depth -= deeper;
        Field = field;
    }

    private void VisitHeader(MarkupElement header)
    {
        var title = TeiTitles.FindMain(header);
        foreach (var part in TeiHeaderReader.FindParts(header))
        {
            var content = ReadContent(part);
            if (content.IsEmpty)
            {
                continue;
            }

            var isTitle = part == title;
            var isOwn = _depth == 1;
            var draft = new Draft(
                isTitle ? BlockKind.Heading
                    : TeiHeaderReader.FindField(part) == "abstract" ? BlockKind.Paragraph
                    : BlockKind.Metadata,
                content
            )
            {
                Extent = content.Source,
                Level = isTitle ? _depth : 0,
                IsTitle = isTitle && isOwn,
                Field =
                    isTitle || !isOwn
                        ? null
                        : PaperFieldNames.Parse(TeiHeaderReader.FindField(part)) ?? PaperField.Note,
                IsMarkedUp = true,
            };
            Add(TeiHeaderReader.IsFileMetadata(part) ? draft.AsParatext("record of the conversion") : draft);
        }
    }

    private void VisitFigure(MarkupElement figure)
    {
        if (figure.Element("table") is { } table)
        {
            var title = MappedText.Concat(
                [.. figure.Elements.Where(child => child != table).Select(ReadDetached)],
                " "
            );
            Add(new Draft(BlockKind.Paragraph, title) { Extent = title.Source, IsMarkedUp = true });
            Add(MarkupTableReader.Read(table, ReadDetached));
            return;
        }

        BeginFigure();
        var content = ReadContent(figure);
        Add(
            new Draft(BlockKind.Figure, content)
            {
                Extent = content.Source,
                Lost = "figure",
                Key = figure["id"],
                IsMarkedUp = true,
            }
        );
    }
}
