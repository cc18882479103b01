using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads the blocks of an OpenDocument text, or of one of its notes, in reading order.</summary>
internal sealed partial class OdtWalker
{
    /// <summary>How a link names a heading by its words: <c>#Costs of it|outline</c>.</summary>
    private const string OutlineLink = "|outline";

    private readonly OdtDocument _document;
    private readonly OdtInlineReader _inlines;
    private readonly OdtLists _lists;
    private readonly OdtStory _story = new();
    private readonly List<MarkupElement> _atEnd = [];
    private OdtPlace _place;

    /// <summary>Prepares a walk.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isNote">Whether it is one of a note.</param>
    public OdtWalker(OdtDocument document, bool isNote)
    {
        _document = document;
        _inlines = new OdtInlineReader(document, isNote);
        _lists = new OdtLists(document.Styles);
        _place = OdtPlace.Body with { IsNote = isNote };
    }

    /// <summary>The blocks in an element.</summary>
    public IReadOnlyList<StoryBlock> Read(MarkupElement body)
    {
        VisitBlocks(body);
        _atEnd.ForEach(VisitDrawing);
        _story.Finish();
        return _story.Blocks;
    }

    private void VisitBlocks(MarkupElement container)
    {
        foreach (var element in container.Elements)
        {
            VisitBlock(element);
        }
    }

    private void VisitBlock(MarkupElement element)
    {
        switch (OdtBlockClassifier.Find(element))
        {
            case OdtBlockKind.Paragraph:
                VisitParagraph(element);
                break;
            case OdtBlockKind.List:
                VisitList(element);
                break;
            case OdtBlockKind.NumberedParagraph:
                VisitNumberedParagraph(element);
                break;
            case OdtBlockKind.Table:
                VisitTable(element);
                break;
            case OdtBlockKind.Contents:
                VisitWithin(element, _place with { IsContents = true });
                break;
            case OdtBlockKind.References:
                VisitWithin(element, _place with { IsReference = true });
                break;
            case OdtBlockKind.Drawing:
                VisitPageDrawing(element);
                break;
            case OdtBlockKind.Excluded:
                _document.Exclusions.Count(OdtBlockClassifier.GetReason(element), element, _document.Source);
                break;
            default:
                AddSectionPlace(element);
                VisitBlocks(element);
                break;
        }
    }

    /// <summary>What a link calls it: <c>#Costs|region</c>.</summary>
    private void AddSectionPlace(MarkupElement element)
    {
        if (element.Name == "section" && element["name"] is { Length: > 0 } name)
        {
            _story.AddPlace(name + "|region");
        }
    }

    private void VisitWithin(MarkupElement element, OdtPlace place)
    {
        var outer = _place;
        _place = place;
        VisitBlocks(element);
        _place = outer;
    }

    private void VisitParagraph(MarkupElement element)
    {
        var item = _place.Item;
        // The other paragraphs of an item only stand within it.
        _place = _place with
        {
            Item = null,
        };
        var (style, format) = GetStyle(element);
        var isHeading = style.Role == StyleRole.Heading;
        var paragraph = new StoryParagraph
        {
            Style = style,
            Format = item is null ? format : format with { NumberingId = item.List },
            Label = item is null || isHeading ? null : new ListLabel(item.Label, item.Depth),
            BlankLinesAbove = _story.BlankLines,
            IsContents = _place.IsContents,
            IsReference = _place.IsReference,
        };
        paragraph.Words.Append(
            element.Element("number").GetTextContent(_document.Source)
                ?? (item is not null ? item.Label : CountHeading(element, style))
        );
        var label = paragraph.Words.Length;
        paragraph.Words.Append(" ");
        _inlines.Read(element, paragraph);
        var drawings = _inlines.Drawings;
        drawings.ForEach(drawing => AddPicture(drawing, paragraph));
        if (isHeading)
        {
            var words = paragraph.Words.Text;
            paragraph.Places.Add(words + OutlineLink);
            paragraph.Places.Add(words[Math.Min(label, words.Length)..].TrimStart() + OutlineLink);
        }

        _story.Add(paragraph, label, _place.Box);
        drawings.ForEach(VisitDrawing);
    }

    private string? CountHeading(MarkupElement element, ResolvedStyle style) =>
        style.Role == StyleRole.Heading && !_place.IsNote ? _lists.CountHeading(element, style.Level) : null;

    /// <summary>The level of a heading is its own, whatever its style says.</summary>
    private StyledParagraph GetStyle(MarkupElement element)
    {
        var style = _document.Styles.GetParagraph(element["style-name"]);
        return
            element.Name == "h"
            && style.Role != StyleRole.Title
            && int.TryParse(element["outline-level"], CultureInfo.InvariantCulture, out var level)
            ? new StyledParagraph(
                style with
                {
                    Role = StyleRole.Heading,
                    Level = Math.Clamp(level, 1, OdtListStyle.Depths),
                },
                style.Paragraph with
                {
                    OutlineLevel = Math.Clamp(level, 1, OdtListStyle.Depths - 1) - 1,
                }
            )
            : new StyledParagraph(style, style.Paragraph);
    }

    private sealed record StyledParagraph(ResolvedStyle Style, ParagraphFormat Format);
}
