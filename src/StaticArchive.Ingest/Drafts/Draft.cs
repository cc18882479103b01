using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>A block between a format's reader and the assembled document; rules turn drafts into drafts.</summary>
/// <param name="Kind">What it is taken for so far.</param>
/// <param name="Content">Its words, with the places they come from.</param>
public sealed record Draft(BlockKind Kind, MappedText Content)
{
    /// <summary>Where it stands in the source, its markup included.</summary>
    public required Span Extent { get; init; }

    private const int LongestMarkerWord = 12;

    /// <summary>Level of a heading as marked, depth of a list item; 0 for a heading found by its looks.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is the document's title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether a list item is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The number that a list gives an item without printing it, as HTML does; null for none.</summary>
    public int? ListNumber { get; init; }

    /// <summary>The sign that a plain text has before a list item, not in its words; null for none.</summary>
    public char? Bullet { get; init; }

    /// <summary>Blank lines above it in the source.</summary>
    public int BlankLinesAbove { get; init; }

    /// <summary>Whether a rule (<c>---</c>) or a page break stands between it and what is above.</summary>
    public bool HasThematicBreakAbove { get; init; }

    /// <summary>Whether a rule stands below it.</summary>
    public bool HasThematicBreakBelow { get; init; }

    /// <summary>Whether a form feed stands above it.</summary>
    public bool HasPageBreakAbove { get; init; }

    /// <summary>Whether the source marks it as a heading, as a list item and so on, rather than its looks.</summary>
    public bool IsMarkedUp { get; init; }

    /// <summary>
    /// Whether the format marks where it ends, as word processors do, so that nothing that follows belongs to it.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>See <see cref="Block.Note"/>.</summary>
    public BlockNote? Note { get; init; }

    /// <summary>See <see cref="Block.MissingContent"/>.</summary>
    public string? Lost { get; init; }

    /// <summary>Pictures that stand above its words, or around them.</summary>
    public IReadOnlyList<DraftPicture> Pictures { get; init; } = [];

    /// <summary>Number of the box it is the title of, or belongs to; 0 for none.</summary>
    public int BoxNumber { get; init; }

    /// <summary>Cells of a table, as spans of <see cref="Content"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>The field a metadata block states, if known.</summary>
    public PaperField? Field { get; init; }

    /// <summary>Whether it states fields although it is paratext: an archivist has set it aside, not a rule.</summary>
    public bool IsReadForRecord { get; init; }

    /// <summary>Values of fields that it states; those of paratext that a rule set aside do not count.</summary>
    public IReadOnlyList<MetadataStatement> Statements { get; init; } = [];

    /// <summary>
    /// See <see cref="Block.Label"/>. A footnote without one goes on with the note above it.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>Identifier that the format gives a reference or a block, for its internal links.</summary>
    public string? Key { get; init; }

    /// <summary>Its words.</summary>
    public string Text => Content.Text;

    /// <summary>
    /// Its words without the markers of notes, for names and addresses: <c>The network</c> of <c>The network3</c>.
    /// </summary>
    public string TextWithoutMarkers =>
        Content.Marks.Any(mark => mark.Kind == MarkKind.NoteReference)
            ? Content
                .Without([
                    .. Content
                        .Marks.Where(mark => mark.Kind == MarkKind.NoteReference && !mark.Span.IsEmpty)
                        .Select(mark => ExpandMarker(mark.Span)),
                ])
                .Text.TrimEnd()
            : Text;

    /// <summary>A marker with the brackets and the word around it: <c>[footnote 3]</c>.</summary>
    private Span ExpandMarker(Span marker)
    {
        var start = marker.Start;
        while (
            start > 0
            && marker.Start - start < LongestMarkerWord
            && (char.IsLetter(Text[start - 1]) || Text[start - 1] == ' ')
        )
        {
            start--;
        }

        return start > 0 && Text[start - 1] is '[' or '(' && marker.End < Text.Length && Text[marker.End] is ']' or ')'
            ? new Span(start - 1, marker.End + 1)
            : marker;
    }

    /// <summary>Whether it is still running text that rules may take for something else.</summary>
    public bool IsPlainParagraph => Kind == BlockKind.Paragraph && BoxNumber == 0;

    /// <summary>The same block, stating one more value; an empty one states nothing.</summary>
    public Draft WithStatement(PaperField field, string value, MetadataEvidence evidence) =>
        value.Length == 0
            ? this
            : this with
            {
                Statements =
                [
                    .. Statements,
                    new MetadataStatement(field, EdtfNormalizer.NormalizeValue(field, value), evidence),
                ],
            };

    /// <summary>Whether it states a value of a field.</summary>
    public bool States(PaperField field)
    {
        foreach (var statement in Statements)
        {
            if (statement.Field == field)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same block with a part of its words.</summary>
    public Draft WithContent(MappedText part) => this with { Content = part, Extent = part.Source };

    /// <summary>The same block with a part of its words that does not begin it, so that nothing stands above.</summary>
    public Draft WithContentBelow(MappedText part) =>
        WithContent(part) with
        {
            BlankLinesAbove = 0,
            HasThematicBreakAbove = false,
            HasPageBreakAbove = false,
            Pictures = [],
        };

    /// <summary>Whether it is paratext of a kind.</summary>
    public bool IsParatext(BlockNoteKind kind) => Kind == BlockKind.Paratext && Note?.Kind == kind;

    /// <summary>
    /// Whether it belongs to the page and not to the text, and may stand in the middle of a sentence: a page number, a
    /// running head.
    /// </summary>
    public bool IsPageArtifact => IsParatext(BlockNoteKind.PageNumber) || IsParatext(BlockNoteKind.RunningHead);

    /// <summary>The same words as something that is not the document's own text.</summary>
    public Draft AsParatext(BlockNoteKind reason) => AsParatext(BlockNote.From(reason));

    /// <summary>The same for a reason in words, which may be an archivist's own.</summary>
    public Draft AsParatext(string reason) => AsParatext(BlockNote.Parse(reason));

    private Draft AsParatext(BlockNote note) =>
        this with
        {
            Kind = BlockKind.Paratext,
            Note = note,
            OriginalKind = Field == PaperField.Footnote ? BlockKind.ListItem : Kind,
        };

    /// <summary>
    /// The same words as a footnote. Below a reference list it looks like an entry of it, so it stays metadata until
    /// references have been found; the rule for footnotes then makes a list item of it.
    /// </summary>
    public Draft AsFootnote() => this with { Kind = BlockKind.Metadata, Field = PaperField.Footnote, Level = 1 };

    /// <summary>What it was before it became paratext; null for any other block.</summary>
    public BlockKind? OriginalKind { get; init; }

    /// <summary>This block joined with the second half of it.</summary>
    public Draft Join(Draft rest)
    {
        var joined = Content.Join(rest.Content);
        var hyphen = Text.Length > 1 && Text[^1] is '-' or '\u00AD' && char.IsLetter(Text[^2]);
        return this with
        {
            // A word divided at the join is joined later, with those divided at line ends.
            Content = hyphen
                ? joined with
                {
                    Breaks = [.. Content.Breaks, Text.Length, .. joined.Breaks.Skip(Content.Breaks.Count)],
                }
                : joined,
            Extent = Extent.Hull(rest.Extent),
            Note = BlockNote.From(BlockNoteKind.Joined),
            HasThematicBreakBelow = rest.HasThematicBreakBelow,
            Pictures = [.. Pictures, .. rest.Pictures],
        };
    }
}
