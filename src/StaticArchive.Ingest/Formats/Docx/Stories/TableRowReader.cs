using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>
/// Reads the rows of a table. A cell over several columns is followed by empty ones, one that goes on from the row
/// above is empty, so that columns stay columns.
/// </summary>
internal sealed class TableRowReader(Story story)
{
    private const int MostSpanned = 63;

    private readonly List<IReadOnlyList<InlineContentBuilder>> _rows = [];
    private readonly InlineReader _inlines = new(story);
    private int _markedHeaders;
    private bool _isFirstRowBold;

    /// <summary>Words of the cells.</summary>
    public IReadOnlyList<IReadOnlyList<InlineContentBuilder>> Rows => _rows;

    /// <summary>Rows that repeat on each page, or else a first row in bold.</summary>
    public int HeaderRows =>
        _markedHeaders > 0 ? Math.Min(_markedHeaders, _rows.Count)
        : _isFirstRowBold && _rows.Count > 1 ? 1
        : 0;

    /// <summary>Text boxes that hang on its cells.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Names of places in its cells.</summary>
    public List<string> Places { get; } = [];

    /// <summary>Pictures in its cells.</summary>
    public List<StoryPicture> Pictures { get; } = [];

    /// <summary>Reads all rows within an element.</summary>
    public void Read(XElement container)
    {
        foreach (var part in container.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "tr":
                    ReadRow(part);
                    break;
                case "del" or "moveFrom":
                    story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, part);
                    break;
                case "tblPr" or "tblGrid" or "sdtPr":
                    break;
                default:
                    Read(part);
                    break;
            }
        }
    }

    private void ReadRow(XElement row)
    {
        var properties = row.GetChild("trPr");
        if (properties.GetChild("del") is not null)
        {
            story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, row);
            return;
        }

        var cells = new List<InlineContentBuilder>();
        AddEmpty(cells, properties.GetChild("gridBefore").GetNumber("val") ?? 0);
        var isBold = ReadCells(row, cells);
        _markedHeaders += properties.GetToggle("tblHeader") is true && _markedHeaders == _rows.Count ? 1 : 0;
        _isFirstRowBold = _rows.Count == 0 ? isBold : _isFirstRowBold;
        _rows.Add(cells);
    }

    private bool ReadCells(XElement container, List<InlineContentBuilder> cells)
    {
        var isBold = true;
        foreach (var part in container.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "tc":
                    isBold &= ReadCell(part, cells);
                    break;
                case "trPr" or "tblPrEx" or "sdtPr":
                    break;
                default:
                    isBold &= ReadCells(part, cells);
                    break;
            }
        }

        return isBold;
    }

    /// <summary>Adds a cell; returns whether all of it is bold.</summary>
    private bool ReadCell(XElement cell, List<InlineContentBuilder> cells)
    {
        var words = new InlineContentBuilder();
        var isBold = ReadParagraphs(cell, words);
        cells.Add(words);
        AddEmpty(cells, (cell.GetChild("tcPr").GetChild("gridSpan").GetNumber("val") ?? 1) - 1);
        return isBold;
    }

    /// <summary>Paragraphs of a cell, and of tables in it, on lines of their own.</summary>
    private bool ReadParagraphs(XElement container, InlineContentBuilder words)
    {
        var isBold = true;
        foreach (var part in container.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "p":
                    isBold &= ReadParagraph(part, words);
                    break;
                case "del" or "moveFrom":
                    story.Context.Unpublished.AddAll(UnpublishedWords.Deleted, part);
                    break;
                case "AlternateContent" when AlternateContent.Choose(part) is { } way:
                    isBold &= ReadParagraphs(way, words);
                    break;
                case "tcPr" or "tblPr" or "sdtPr" or "AlternateContent":
                    break;
                default:
                    isBold &= ReadParagraphs(part, words);
                    break;
            }
        }

        return isBold;
    }

    private bool ReadParagraph(XElement element, InlineContentBuilder words)
    {
        var properties = element.GetChild("pPr");
        var id = properties.GetValue("pStyle");
        var style = story.Context.Styles.FindForParagraph(id);
        var format = ParagraphFormat.Read(properties).Over(style.Paragraph);
        var paragraph = new StoryParagraph
        {
            Words = words,
            Style = style,
            Format = format,
        };
        if (words.Length > 0)
        {
            words.AppendBreak();
        }

        if (story.Context.Lists.CountNext(format, id)?.Text is { } number)
        {
            words.Append(number);
            words.Append(" ");
        }

        _inlines.Read(element, paragraph);
        TextBoxes.AddRange(paragraph.TextBoxes);
        Pictures.AddRange(paragraph.Pictures);
        Places.AddRange(paragraph.Places);
        return paragraph.Look.Letters == 0 || paragraph.Look.IsBold;
    }

    private static void AddEmpty(List<InlineContentBuilder> cells, int count)
    {
        for (var i = 0; i < Math.Min(count, MostSpanned); i++)
        {
            cells.Add(new InlineContentBuilder());
        }
    }
}
