using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <content>Frames, shapes and pictures.</content>
internal sealed partial class OdtWalker
{
    private int _boxes;

    /// <summary>
    /// What is anchored to a page stands before all text of the file: that of the first page is read there, the rest at
    /// the end.
    /// </summary>
    private void VisitPageDrawing(MarkupElement drawing)
    {
        if (drawing["anchor-page-number"] is null or "0" or "1")
        {
            VisitDrawing(drawing);
        }
        else
        {
            _atEnd.Add(drawing);
        }
    }

    private void VisitDrawing(MarkupElement drawing)
    {
        if (drawing.Element("title") is not null || drawing.Element("desc") is not null)
        {
            ReadDescription(drawing);
        }

        if (drawing.Name == "g")
        {
            VisitGroup(drawing);
        }
        else if (drawing.Name != "frame")
        {
            VisitBox(drawing);
        }
        else if (drawing.Element("text-box") is { } box)
        {
            VisitBox(box);
        }
        else if (drawing.Element("table") is { } table)
        {
            VisitTable(table);
        }
    }

    private void VisitGroup(MarkupElement group)
    {
        foreach (var shape in group.Elements.Where(shape => OdtInlineKinds.IsDrawing(shape.Name)))
        {
            VisitDrawing(shape);
        }
    }

    private void ReadDescription(MarkupElement drawing)
    {
        var (title, words) = (
            drawing.Element("title").GetTextContent(document.Source),
            drawing.Element("desc").GetTextContent(document.Source)
        );
        document.Exclusions.Count(ExclusionCounter.Description, $"{title} {words}");
        if (drawing.Elements.Any(child => child.Name is "image" or "object" or "object-ole"))
        {
            document.Pictures.Add(words ?? title!);
        }
    }

    /// <summary>
    /// A frame is a box of its own, but for one that holds a picture or a table with its caption, as editors make them.
    /// </summary>
    private void VisitBox(MarkupElement box)
    {
        var (outer, first) = (_place, document.Text.Drafts.Count);
        var isBox = !outer.IsInBox && outer.Note is null && outer.Paratext is null && !HoldsFloat(box);
        _place = new OdtPlace
        {
            Note = outer.Note,
            Paratext = outer.Paratext,
            IsInBox = true,
        };
        VisitBlocks(box);
        _place = outer;
        if (isBox)
        {
            document.Text.MarkBox(first, ++_boxes);
        }
    }

    private static bool HoldsFloat(MarkupElement box) =>
        box.Elements.Any(child => child.Name == "table")
        || box.DescendantElements("image").Any()
        || box.DescendantElements("object").Any();
}
