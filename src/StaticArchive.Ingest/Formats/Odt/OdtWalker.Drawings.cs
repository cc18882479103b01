using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Odt;

/// <content>Frames, shapes and pictures.</content>
internal sealed partial class OdtWalker
{
    private const int FewestShapes = 3;

    /// <summary>
    /// What is anchored to a page stands before all text of the file: that of the first page is read there, the rest at
    /// the end.
    /// </summary>
    private void VisitPageDrawing(MarkupElement drawing)
    {
        if (drawing["anchor-page-number"] is not (null or "0" or "1"))
        {
            _atEnd.Add(drawing);
            return;
        }

        if (FindPicture(drawing) is { } picture)
        {
            _story.AddPictures([picture]);
        }

        VisitDrawing(drawing);
    }

    private void AddPicture(MarkupElement drawing, StoryParagraph paragraph)
    {
        if (FindPicture(drawing) is { } picture)
        {
            paragraph.Pictures.Add(picture);
        }
    }

    /// <summary>The picture that a frame shows; formulas and charts have one, too, beside what it is made of.</summary>
    private StoryPicture? FindPicture(MarkupElement frame)
    {
        if (frame.Name != "frame" || frame.Element("image")?["href"] is not { } address)
        {
            return null;
        }

        var words = frame.Element("desc") ?? frame.Element("title");
        var name = address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;
        return new StoryPicture(name, words.GetTextContent(_document.Source));
    }

    private void VisitDrawing(MarkupElement drawing)
    {
        foreach (var words in drawing.Elements.Where(child => child.Name is "title" or "desc"))
        {
            _document.Exclusions.Count(ExclusionCounter.Description, words, _document.Source);
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

    /// <summary>Several shapes with words are a diagram, of which the words are read shape by shape.</summary>
    private void VisitGroup(MarkupElement group)
    {
        var lines = group.Descendants().OfType<MarkupElement>().Where(IsText).ToList();
        if (lines.Count < FewestShapes || group.DescendantElements("image").Any())
        {
            foreach (var shape in group.Elements.Where(shape => OdtInlineClassifier.IsDrawing(shape.Name)))
            {
                VisitDrawing(shape);
            }

            return;
        }

        var style = _document.Styles.GetParagraph(null);
        var diagram = new StoryParagraph
        {
            Style = style,
            Format = style.Paragraph,
            IsDiagram = true,
        };
        foreach (var line in lines)
        {
            diagram.Words.AppendBreak();
            _inlines.Read(line, diagram);
        }

        _story.Add(diagram, 0, _place.Box);
    }

    /// <summary>
    /// A frame is a box of its own, but for one that holds a picture or a table with its caption, as editors make them.
    /// </summary>
    private void VisitBox(MarkupElement box)
    {
        var isBox = _place is { Box: 0, IsNote: false, IsContents: false } && !HoldsFloat(box);
        VisitWithin(
            box,
            new OdtPlace
            {
                IsNote = _place.IsNote,
                IsContents = _place.IsContents,
                Box = isBox ? _document.CountBox() : _place.Box,
            }
        );
    }

    private static bool HoldsFloat(MarkupElement box) =>
        box.Elements.Any(child => child.Name == "table")
        || box.DescendantElements("image").Any()
        || box.DescendantElements("object").Any();
}
