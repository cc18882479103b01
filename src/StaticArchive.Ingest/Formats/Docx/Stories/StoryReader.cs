using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>Reads the blocks of a story: paragraphs, tables, and text boxes below the paragraph they hang on.</summary>
internal sealed partial class StoryReader
{
    private const int ProseLength = 100;
    private const int LongestHeading = 60;

    private readonly Story _story;
    private readonly List<StoryBlock> _blocks;
    private readonly InlineReader _inlines;
    private readonly int _box;
    private readonly List<StoryPicture> _pictures = [];
    private readonly List<string> _places = [];
    private StoryParagraph? _continued;
    private int _blankLines;

    /// <summary>A reader of a story.</summary>
    public StoryReader(Story story)
        : this(story, [], 0) { }

    private StoryReader(Story story, List<StoryBlock> blocks, int box) =>
        (_story, _blocks, _box, _inlines) = (story, blocks, box, new InlineReader(story));

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<StoryBlock> Blocks => _blocks;

    /// <summary>Reads all blocks within an element.</summary>
    public void Read(XElement container)
    {
        foreach (var block in container.Elements())
        {
            ReadBlock(block);
        }
    }

    private void ReadBlock(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                ReadParagraph(block);
                break;
            case "tbl":
                ReadTable(block);
                break;
            case "sdt":
                ReadContentControl(block);
                break;
            case "del" or "moveFrom":
                _story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, block);
                break;
            case "bookmarkStart" when block.GetAttribute("name") is { Length: > 0 } name:
                _places.Add(name);
                break;
            case "r" or "hyperlink" or "oMath" or "oMathPara":
                ReadLooseInline(block);
                break;
            case "AlternateContent" when AlternateContent.Choose(block) is { } way:
                Read(way);
                break;
            case "sectPr" or "tcPr" or "tblPr" or "AlternateContent":
                break;
            default:
                Read(block);
                break;
        }
    }

    private void ReadParagraph(XElement element)
    {
        var properties = element.GetChild("pPr");
        var goesOn = IsContinued(properties);
        if (_continued is null && goesOn && !element.Descendants().Any(part => part.Is("t")))
        {
            // A paragraph that was deleted with all its words has no number either.
            _story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, element);
            return;
        }

        var paragraph = _continued ?? CreateParagraph(properties);
        var label = _continued is null ? paragraph.Words.Length : 0;
        _inlines.Read(element, paragraph);
        _continued = goesOn ? paragraph : null;
        if (_continued is null)
        {
            Add(paragraph, label);
        }

        if (properties.GetChild("sectPr") is not null)
        {
            _story.Context.Notes.EndSection();
        }
    }

    /// <summary>
    /// The next paragraph goes on with this one where its mark is deleted, or where it is a letter set large in a frame
    /// of its own.
    /// </summary>
    private static bool IsContinued(XElement? properties) =>
        properties.GetChild("rPr").GetChild("del") is not null
        || properties.GetChild("framePr").GetAttribute("dropCap") is "drop" or "margin";

    private StoryParagraph CreateParagraph(XElement? properties)
    {
        var id = properties.GetValue("pStyle");
        var style = _story.Context.Styles.FindForParagraph(id);
        var format = ParagraphFormat.Read(properties).Over(style.Paragraph);
        var label = _story.Context.Lists.CountNext(format, id);
        var paragraph = new StoryParagraph
        {
            Style = style,
            Format = format,
            Label = label,
            BlankLinesAbove = _blankLines,
        };
        if (label?.Text is { } number)
        {
            paragraph.Words.Append(number);
            paragraph.Words.Append(" ");
        }

        return paragraph;
    }

    /// <summary>Adds a paragraph with words, and what hangs on it.</summary>
    private void Add(StoryParagraph paragraph, int label)
    {
        if (paragraph.Words.Length > label)
        {
            paragraph.Places.InsertRange(0, _places);
            _places.Clear();
            paragraph.PicturesAbove.AddRange(_pictures);
            _pictures.Clear();
            _blocks.Add(new StoryBlock.ParagraphBlock(paragraph, _box));
            _blankLines = 0;
            if (
                paragraph.Text.Length < LongestHeading
                && SectionRoleClassifier.Classify(paragraph.Text) == SectionRole.References
            )
            {
                _story.Context.Lists.BeginReferences();
            }

            _story.Context.HasProse |= paragraph.Look.Letters > ProseLength && !paragraph.IsContents;
        }
        else
        {
            _blankLines += paragraph.Pictures.Count == 0 ? 1 : 0;
            _places.AddRange(paragraph.Places);
            AddPictures(paragraph.Pictures);
        }

        paragraph.Diagrams.ForEach(AddDiagram);
        foreach (var box in paragraph.TextBoxes)
        {
            ReadBox(box);
        }
    }

    private void ReadContentControl(XElement control)
    {
        var gallery = control.GetChild("sdtPr").GetChild("docPartObj").GetValue("docPartGallery");
        var tag = control.GetChild("sdtPr").GetValue("tag");
        var outer = _story.Gallery;
        _story.Gallery =
            gallery is "Table of Contents" ? FieldKind.Contents
            : gallery is "Bibliographies" || tag?.StartsWith("MENDELEY_BIBLIOGRAPHY", StringComparison.Ordinal) == true
                ? FieldKind.Bibliography
            : outer;
        if (control.GetChild("sdtContent") is { } content)
        {
            Read(content);
        }

        _story.Gallery = outer;
    }

    /// <summary>Words outside all paragraphs, which no editor writes.</summary>
    private void ReadLooseInline(XElement element)
    {
        var paragraph = CreateParagraph(null);
        _inlines.Read(new XElement("p", element), paragraph);
        Add(paragraph, 0);
    }
}
