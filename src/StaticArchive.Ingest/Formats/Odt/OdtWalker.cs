using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Writes the blocks of an OpenDocument text in reading order; its notes stand at the end.</summary>
internal sealed partial class OdtWalker(OdtDocument document)
{
    private readonly OdtInlineReader _inlines = new(document);
    private readonly OdtLists _lists = new(document.Styles);
    private readonly List<MarkupElement> _atEnd = [];
    private OdtPlace _place = OdtPlace.Body;

    /// <summary>Reads the body of the document.</summary>
    public void Read(MarkupElement body)
    {
        VisitBlocks(body);
        _atEnd.ForEach(VisitDrawing);
        // Notes of notes, which no editor makes, are added while the list is read.
        for (var i = 0; i < document.Notes.Count; i++)
        {
            var first = document.Text.Drafts.Count;
            _place = OdtPlace.Body with { Note = document.Notes[i] };
            VisitBlocks(document.Notes[i].Body);
            document.Text.Reshape(first, (draft, at) => at > 0 ? draft : Label(draft, document.Notes[i]));
        }
    }

    private static Draft Label(Draft draft, OdtNote note) =>
        draft with
        {
            Label = note.Label.Length > 0 ? note.Label : note.Key.TrimStart('#'),
            Key = note.Key,
        };

    private void VisitBlocks(MarkupElement container)
    {
        foreach (var element in container.Elements)
        {
            VisitBlock(element);
        }
    }

    private void VisitBlock(MarkupElement element)
    {
        switch (OdtBlockKinds.Find(element))
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
            case OdtBlockKind.Index:
                VisitIndex(element);
                break;
            case OdtBlockKind.Drawing:
                VisitPageDrawing(element);
                break;
            case OdtBlockKind.Excluded:
                document.Exclusions.Count(OdtBlockKinds.GetReason(element), element, document.Source);
                break;
            default:
                VisitBlocks(element);
                break;
        }
    }

    private void VisitParagraph(MarkupElement paragraph)
    {
        var role = GetRole(paragraph);
        var inlines = ReadParagraph(paragraph, role, TakeItem());
        if (inlines.HasWords)
        {
            AddBlock(inlines, role);
        }

        inlines.Floats.ForEach(VisitDrawing);
    }

    /// <summary>The item of a list that the next paragraph is; those behind it only stand within it.</summary>
    private OdtListItem? TakeItem()
    {
        var item = _place.Item;
        _place = _place with { Item = null };
        return item;
    }

    private OdtParagraphRole GetRole(MarkupElement paragraph)
    {
        var role = document.Styles.GetRole(paragraph["style-name"]);
        return
            paragraph.Name == "h"
            && role.Kind != OdtParagraphKind.Title
            && int.TryParse(paragraph["outline-level"], CultureInfo.InvariantCulture, out var level)
            ? new OdtParagraphRole(OdtParagraphKind.Heading, Math.Clamp(level, 1, OdtListStyle.Depths))
            : role;
    }

    private OdtInlines ReadParagraph(MarkupElement paragraph, OdtParagraphRole role, OdtListItem? item)
    {
        var isHeading = role.Kind == OdtParagraphKind.Heading;
        var label =
            item is not null ? (isHeading ? item.Label : item.WrittenLabel)
            : isHeading ? _lists.CountHeading(paragraph, role.Level)
            : "";
        var inlines = new OdtInlines { Item = item }.WithLabel(
            paragraph.Element("number").GetTextContent(document.Source) ?? label
        );
        // The style of headings is bold all through, which says nothing of their words.
        var style =
            role.Kind is OdtParagraphKind.Text or OdtParagraphKind.Quotation
                ? document.Styles.GetText("paragraph", paragraph["style-name"])
                : OdtTextStyle.None;
        _inlines.Read(paragraph, inlines, style);
        return inlines;
    }

    private void AddBlock(OdtInlines inlines, OdtParagraphRole role)
    {
        var isContents = role.Kind == OdtParagraphKind.Contents || inlines.NamesPage;
        document.Text.Add(
            BlockKind.Paragraph,
            inlines.Words,
            draft =>
            {
                var shaped = Shape(draft, inlines, role);
                return _place.Note is not null ? shaped.AsFootnote()
                    : _place.Paratext is { } reason ? shaped.AsParatext(reason)
                    : isContents ? shaped.AsParatext(BlockNoteKind.TableOfContents)
                    : shaped;
            }
        );
    }

    private Draft Shape(Draft draft, OdtInlines inlines, OdtParagraphRole role) =>
        _place.Note is not null ? draft
        : role.Kind switch
        {
            OdtParagraphKind.Title => draft with { Kind = BlockKind.Heading, Level = 1, IsMarkedUp = true },
            OdtParagraphKind.Heading => draft with
            {
                Kind = BlockKind.Heading,
                Level = role.Level + 1,
                IsMarkedUp = true,
            },
            OdtParagraphKind.Subtitle => draft with { Kind = BlockKind.Metadata, Field = PaperField.Subtitle, IsMarkedUp = true },
            _ when inlines.Item is { Level.IsLabelled: true } item => draft with
            {
                Kind = BlockKind.ListItem,
                Level = item.Depth,
                IsOrdered = item.Level.IsNumbered,
                ListNumber = item.Level.IsPlain ? item.Number : null,
                IsMarkedUp = true,
            },
            _ when inlines.IsContentsTarget => draft with { Kind = BlockKind.Heading, Level = 0 },
            OdtParagraphKind.Quotation => draft with { Kind = BlockKind.Quotation, IsMarkedUp = true },
            _ => draft,
        };
}
