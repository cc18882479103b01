using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>
/// Reads what stands in a paragraph: runs, links, fields, content controls. Changes that are tracked are taken as
/// accepted.
/// </summary>
internal sealed partial class InlineReader(Story story)
{
    private readonly List<OpenCitation> _citations = [];
    private readonly List<FieldInstruction> _links = [];

    /// <summary>Adds the words of an element to a paragraph.</summary>
    public void Read(XElement container, StoryParagraph paragraph)
    {
        foreach (var child in container.Elements())
        {
            ReadChild(child, paragraph);
        }
    }

    private void ReadChild(XElement child, StoryParagraph paragraph)
    {
        switch (child.Name.LocalName)
        {
            case "r" when !IsMath(child):
                ReadRun(child, paragraph);
                break;
            case "hyperlink":
                ReadLink(child, paragraph);
                break;
            case "fldSimple":
                ReadSimpleField(child, paragraph);
                break;
            case "sdt":
                ReadContentControl(child, paragraph);
                break;
            case "del" or "moveFrom":
                story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, child);
                break;
            case "oMath" or "oMathPara":
                MathReader.Append(child, paragraph.Words);
                break;
            case "bookmarkStart":
                ReadBookmark(child, paragraph);
                break;
            case "AlternateContent" when AlternateContent.Choose(child) is { } way:
                Read(way, paragraph);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(child, paragraph);
                break;
            case "pPr" or "AlternateContent":
                break;
            default:
                Read(child, paragraph);
                break;
        }
    }

    private static void ReadBookmark(XElement bookmark, StoryParagraph paragraph)
    {
        if (bookmark.GetAttribute("name") is { Length: > 0 } name)
        {
            paragraph.IsContentsTarget |= name.StartsWith("_Toc", StringComparison.Ordinal);
            paragraph.Places.Add(name);
        }
    }

    private static bool IsMath(XElement run) => run.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal);

    private void ReadLink(XElement link, StoryParagraph paragraph)
    {
        var address = link.GetAttribute("id") is { } id ? story.Part.Links.GetValueOrDefault(id) : null;
        var place = link.GetAttribute("anchor");
        paragraph.PointsAtPage |= address is null && place?.StartsWith("_Toc", StringComparison.Ordinal) == true;
        if (FieldInstruction.FormatTarget(address, place) is not { } target || paragraph.Words.IsOpen(MarkKind.Link))
        {
            Read(link, paragraph);
            return;
        }

        paragraph.Words.Open(MarkKind.Link, target);
        Read(link, paragraph);
        paragraph.Words.Close(MarkKind.Link);
    }

    private void ReadSimpleField(XElement field, StoryParagraph paragraph)
    {
        story.Fields.Begin(field.GetChild("fldData")?.Value ?? "");
        story.Fields.AppendCode(field.GetAttribute("instr") ?? "");
        BeginResult(paragraph);
        Read(field, paragraph);
        EndField(paragraph);
    }

    private void BeginResult(StoryParagraph paragraph)
    {
        if (story.Fields.BeginResult() is not { } field)
        {
            return;
        }

        paragraph.PointsAtPage |= field.Kind == FieldKind.PageReference;
        if (field.Kind == FieldKind.Citation)
        {
            _citations.Add(new OpenCitation(paragraph, paragraph.Words.Length));
        }
        else if (field.Target is { } target && !paragraph.Words.IsOpen(MarkKind.Link))
        {
            _links.Add(field);
            paragraph.Words.Open(MarkKind.Link, target);
        }
    }

    private void EndField(StoryParagraph paragraph)
    {
        if (story.Fields.End() is not { } field)
        {
            return;
        }

        if (field.Kind == FieldKind.Citation && _citations.Count > 0)
        {
            AddCitation(_citations[^1], paragraph, field);
            _citations.RemoveAt(_citations.Count - 1);
        }
        else if (_links.Remove(field))
        {
            paragraph.Words.Close(MarkKind.Link);
        }
    }

    /// <summary>What begins in another paragraph, or shows nothing, is none.</summary>
    private void AddCitation(OpenCitation open, StoryParagraph paragraph, FieldInstruction field)
    {
        if (open.Paragraph == paragraph && paragraph.Words.Length > open.Start)
        {
            story.Context.Citations.Add(
                new CitationField(paragraph.Words, new Span(open.Start, paragraph.Words.Length), field, story.IsNote)
            );
        }
    }

    /// <summary>
    /// A form that is to be filled in shows what to do; Mendeley keeps citations in the tags of content controls.
    /// </summary>
    private void ReadContentControl(XElement control, StoryParagraph paragraph)
    {
        var properties = control.GetChild("sdtPr");
        if (control.GetChild("sdtContent") is not { } content)
        {
            return;
        }

        if (properties.GetToggle("showingPlcHdr") is true && properties.GetChild("citation") is null)
        {
            story.Context.Unpublished.AddAll(UnpublishedWords.Placeholder, content);
            return;
        }

        var start = paragraph.Words.Length;
        Read(content, paragraph);
        if (properties.GetValue("tag") is { } tag && tag.StartsWith("MENDELEY_CITATION", StringComparison.Ordinal))
        {
            AddCitation(
                new OpenCitation(paragraph, start),
                paragraph,
                new FieldInstruction(FieldKind.Citation, "MENDELEY") { Data = tag[(tag.LastIndexOf('_') + 1)..] }
            );
        }
    }

    private void ReadDrawing(XElement drawing, StoryParagraph paragraph)
    {
        var found = DrawingReader.Read(drawing);
        paragraph.TextBoxes.AddRange(found.TextBoxes);
        paragraph.Diagrams.AddRange(
            found.Diagrams.Select(id => story.Part.Diagrams.GetValueOrDefault(id)).OfType<XElement>()
        );
        foreach (var picture in found.Pictures)
        {
            if (story.Part.Pictures.TryGetValue(picture.Relationship, out var part))
            {
                paragraph.Pictures.Add(picture with { Relationship = part });
            }

            story.Context.Unpublished.Add(UnpublishedWords.Description, picture.Description ?? "");
        }
    }

    private sealed record OpenCitation(StoryParagraph Paragraph, int Start);
}
