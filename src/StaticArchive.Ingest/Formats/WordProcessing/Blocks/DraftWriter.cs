using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.PlainText;
using StaticArchive.Ingest.Formats.WordProcessing.Headings;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>Writes the blocks of a text as drafts.</summary>
/// <param name="output">Gets them.</param>
/// <param name="headings">Which paragraphs are headings.</param>
/// <param name="pictures">Reads the part of a picture by its name.</param>
/// <param name="isWhole">Whether paragraphs are whole, rather than lines.</param>
internal sealed partial class DraftWriter(
    ExtractedTextBuilder output,
    IReadOnlyDictionary<StoryParagraph, FoundHeading> headings,
    Func<string, byte[]?> pictures,
    bool isWhole
)
{
    private const int LongestUnlistedLine = 60;

    private readonly List<RuleFinding> _findings = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly NumberedParagraphs _numbered = new();
    private IReadOnlySet<StoryParagraph> _typed = new HashSet<StoryParagraph>();
    private int _entries;
    private bool _isReferenceList;

    /// <summary>Decisions that nothing in the file states.</summary>
    public IReadOnlyList<RuleFinding> Findings => _findings;

    /// <summary>See <see cref="RawDocument.Places"/>.</summary>
    public IReadOnlyDictionary<string, string> Places => _places;

    /// <summary>Writes the blocks of the text, those of a box on end.</summary>
    public void Write(IReadOnlyList<StoryBlock> blocks)
    {
        _numbered.Learn(blocks);
        _typed = TypedListFinder.Find(blocks, headings);
        for (var i = 0; i < blocks.Count; )
        {
            var (first, box) = (i, blocks[i].Box);
            var before = output.Drafts.Count;
            for (; i < blocks.Count && blocks[i].Box == box && (box > 0 || i == first); i++)
            {
                Write(blocks[i]);
            }

            if (box > 0)
            {
                FinishBox(before, box, i - first == 1 ? blocks[first] : null);
            }
        }
    }

    private void Write(StoryBlock block)
    {
        switch (block)
        {
            case StoryBlock.ParagraphBlock { Paragraph: var paragraph }:
                WriteParagraph(paragraph);
                break;
            case StoryBlock.TableBlock table:
                output.AddTable(table.Rows, table.HeaderRows, draft => WithPlaces(draft, table.Places));
                break;
            default:
                break;
        }
    }

    private void WriteParagraph(StoryParagraph paragraph)
    {
        var heading = headings.GetValueOrDefault(paragraph);
        output.Add(
            BlockKind.Paragraph,
            paragraph.Words,
            draft => WithPlaces(Shape(draft, paragraph, heading), paragraph.Places)
        );
    }

    private Draft Shape(Draft draft, StoryParagraph paragraph, FoundHeading? heading)
    {
        var shaped = AddPictures(draft, paragraph) with
        {
            BlankLinesAbove = paragraph.BlankLinesAbove,
            IsWhole = isWhole,
        };
        if (paragraph.IsDiagram)
        {
            return shaped with { Kind = BlockKind.Figure, Lost = "diagram", IsMarkedUp = true };
        }

        if (shaped.Pictures.Any(picture => !picture.IsAbove) && CaptionDetector.IsCaption(paragraph))
        {
            return shaped with { Kind = BlockKind.Figure, Lost = "figure", IsMarkedUp = true };
        }

        if (heading is not null)
        {
            _isReferenceList = SectionRoleClassifier.Classify(draft.Text) == SectionRole.References;
            return ShapeHeading(shaped, paragraph, heading);
        }

        return paragraph.IsContents
            ? shaped.AsParatext(BlockNoteKind.TableOfContents)
            : ShapeText(_isReferenceList ? shaped with { Key = CreateKey() } : shaped, paragraph);
    }

    private Draft ShapeText(Draft shaped, StoryParagraph paragraph) =>
        paragraph.IsReference || paragraph.Style.Role == StyleRole.Reference ? ShapeReference(shaped)
        : paragraph.Style.Role == StyleRole.Subtitle ? ShapeSubtitle(shaped)
        : paragraph.Label is not null ? ShapeListItem(shaped, paragraph)
        : FindQuotation(paragraph) is { } kind ? shaped with { Kind = kind, IsMarkedUp = true }
        : _typed.Contains(paragraph) ? shaped with { Kind = BlockKind.ListItem, Level = 1, IsOrdered = true }
        : ShapeTypedItem(shaped);

    /// <summary>A heading in bold is no emphasis.</summary>
    private Draft ShapeHeading(Draft draft, StoryParagraph paragraph, FoundHeading heading)
    {
        var whole = new Span(0, draft.Text.Length);
        var shaped = draft with
        {
            Kind = BlockKind.Heading,
            Level = heading.Level,
            IsTitle = heading is { Level: 1, IsGuess: false } && paragraph.Style.Role == StyleRole.Title,
            IsMarkedUp = true,
            Content = draft.Content with
            {
                Marks =
                [
                    .. draft.Content.Marks.Where(mark =>
                        mark.Kind is not (MarkKind.Strong or MarkKind.Emphasis)
                        || mark.Span.Length * 10 < whole.Length * 9
                    ),
                ],
            },
        };
        if (heading is { IsGuess: true, Level: > 1 } && SectionRoleClassifier.Classify(draft.Text) == SectionRole.None)
        {
            _findings.Add(
                new RuleFinding("taken for a heading by its type", draft.Extent, OverrideHint.ForHeading(draft.Text, 0))
            );
        }

        return shaped;
    }

    private Draft ShapeReference(Draft draft) =>
        SectionRoleClassifier.Classify(draft.Text) == SectionRole.References
            ? draft with
            {
                Kind = BlockKind.Heading,
                Level = 2,
                IsMarkedUp = true,
            }
            : draft with
            {
                Kind = BlockKind.Reference,
                Key = draft.Key ?? CreateKey(),
                IsMarkedUp = true,
            };

    private static Draft ShapeSubtitle(Draft draft) =>
        (draft with { Kind = BlockKind.Metadata, Field = PaperField.Subtitle, IsMarkedUp = true }).WithStatement(
            PaperField.Subtitle,
            draft.Text,
            MetadataEvidence.SubtitleHeading
        );

    private Draft ShapeListItem(Draft draft, StoryParagraph paragraph) =>
        _numbered.IsNumberedParagraph(paragraph)
            ? draft
            : draft with
            {
                Kind = BlockKind.ListItem,
                Level = paragraph.Label!.Depth,
                IsOrdered = paragraph.Label.Text is not null,
                IsMarkedUp = true,
            };

    /// <summary>A bullet that was typed is no text: <c>• keys</c>.</summary>
    private static Draft ShapeTypedItem(Draft draft) =>
        ListMarker.Parse(draft.Text) is { IsNumber: false } marker && marker.Length < draft.Text.Length
            ? draft.WithContent(draft.Content.Slice(new Span(marker.Length, draft.Text.Length))) with
            {
                Kind = BlockKind.ListItem,
                Level = 1,
            }
            : draft;

    private static BlockKind? FindQuotation(StoryParagraph paragraph) =>
        paragraph.Style.Role switch
        {
            StyleRole.PullQuote => BlockKind.PullQuote,
            StyleRole.Quotation => BlockKind.Quotation,
            _ => paragraph.Text.Length > LongestUnlistedLine && IsIndented(paragraph) ? BlockKind.Quotation : null,
        };

    /// <summary>Set in from both sides, by a quarter of an inch or more.</summary>
    private static bool IsIndented(StoryParagraph paragraph) =>
        paragraph.Format is { IndentLeft: >= 360, IndentRight: >= 360, Alignment: not "center" };

    private string CreateKey() => "entry-" + (++_entries).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
