using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Writes the words of a document as HTML: every block once, in reading order, what is set aside last. Elements that
/// the document does not have carry <c>data-added</c> and hold no text: style sheets draw what they say, so that
/// nothing but the author's words is copied, read aloud by reader views or indexed.
/// </summary>
internal sealed class BodyWriter
{
    private readonly BodyContext _context;
    private readonly Document _document;
    private readonly InlineRangeCollector _ranges;
    private readonly StringBuilder _html = new();
    private readonly OpenElementStack _openElements;
    private readonly AncestorResolver _ancestors;
    private readonly Dictionary<string, Section> _headings;
    private readonly PageBreakWriter _pageBreaks;

    private BodyWriter(BodyContext context, AncestorResolver containers)
    {
        (_context, _document, _ranges) = (context, context.Document, new InlineRangeCollector(context));
        _openElements = new OpenElementStack(_html);
        _ancestors = containers;
        _headings = _document
            .Sections.DistinctBy(section => section.Heading, StringComparer.Ordinal)
            .ToDictionary(section => section.Heading, StringComparer.Ordinal);
        _pageBreaks = new PageBreakWriter(context);
    }

    /// <summary>
    /// The article, and what is set aside, which both belong into the element that bears <c>data-document</c>; and the
    /// notes of readers, which stand outside it.
    /// </summary>
    public static BodyHtml Write(BodyContext context)
    {
        var containers = new AncestorResolver(context.Document, context.Notes, context.Site);
        var article = new BodyWriter(context, containers);
        article.WriteBlocks(block => block.Kind != BlockKind.Paratext);
        var notes = AnnotationHtmlWriter.WriteAll(context);
        if (!context.Document.Blocks.Any(block => block.Kind == BlockKind.Paratext))
        {
            return new BodyHtml(article._html.ToString(), "", notes);
        }

        var aside = new BodyWriter(context, containers);
        aside.WriteBlocks(block => block.Kind == BlockKind.Paratext);
        return new BodyHtml(article._html.ToString(), aside._html.ToString(), notes);
    }

    private void WriteBlocks(Func<Block, bool> wanted)
    {
        var blocks = _document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (wanted(blocks[i]))
            {
                _openElements.MoveTo(_ancestors.GetAncestors(i));
                WriteBlock(blocks[i]);
            }
        }

        _openElements.CloseAll();
    }

    private void WriteBlock(Block block)
    {
        FigureWriter.WritePicturesAbove(_html, _context, block);
        switch (block.OriginalKind)
        {
            case BlockKind.Heading:
                WriteHeading(block);
                break;
            case BlockKind.ListItem:
                WriteListItem(block);
                break;
            case BlockKind.Reference:
                WriteReference(block);
                break;
            case BlockKind.Quotation:
                WriteBlockQuote("quotation", block);
                break;
            case BlockKind.PullQuote:
                WriteBlockQuote("pull-quote", block);
                break;
            case BlockKind.Table:
                WriteTable(block);
                break;
            case BlockKind.Box:
                WriteElement("p", block, "box-title");
                FigureWriter.WriteMissing(_html, _context, block);
                break;
            case BlockKind.Figure:
                WriteFigure(block);
                break;
            default:
                WriteParagraph(block);
                break;
        }
    }

    private void WriteParagraph(Block block) =>
        WriteElement("p", block, block.Kind == BlockKind.Metadata ? "metadata" : null);

    /// <summary>A heading opens a section; the title as printed, and headings set aside, are paragraphs.</summary>
    private void WriteHeading(Block block)
    {
        _pageBreaks.WriteAbove(_html, block.Span);
        var isHeading = block.Kind == BlockKind.Heading;
        if (isHeading && block.Level > 1)
        {
            WriteSectionHeading(block);
        }
        else
        {
            WriteElement("p", block, isHeading && block.Level == 1 ? "printed-title" : "aside-heading");
        }
    }

    private void WriteSectionHeading(Block block)
    {
        var section = _headings[block.Id];
        var level = Math.Min(6, block.Level).ToString(CultureInfo.InvariantCulture);
        _html.Append("<h").Append(level).AppendId(section.Id).Append('>').AppendPlace(section.Id);
        _html.Append("<span").AppendId(block.Id).Append('>');
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Collect(block));
        _html.Append("</span></h").Append(level).Append(">\n");
    }

    private void WriteFigure(Block block)
    {
        _html.Append("<figure>");
        FigureWriter.WriteMissing(_html, _context, block);
        if (FigureWriter.HoldsPictures(block))
        {
            PictureWriter.Write(_html, _context, block);
        }

        _html.Append("<figcaption").AppendId(block.Id).Append('>');
        WriteInline(block);
        _html.Append("</figcaption></figure>\n");
    }

    private void WriteElement(string tag, Block block, string? cssClass)
    {
        _html.Append('<').Append(tag).AppendId(block.Id, cssClass).Append('>');
        WriteInline(block);
        _html.Append("</").Append(tag).Append(">\n");
    }

    private void WriteBlockQuote(string cssClass, Block block)
    {
        _html.Append("<blockquote").AppendAttribute("class", cssClass).Append("><p").AppendId(block.Id).Append('>');
        WriteInline(block);
        _html.Append("</p></blockquote>\n");
    }

    private void WriteInline(Block block) =>
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Collect(block));

    /// <summary>An item of a list; a paragraph of a note, the last one with the ways back.</summary>
    private void WriteListItem(Block block)
    {
        if (_context.Notes.FindByBlock(block.Id) is not { } note)
        {
            WriteInline(block);
            return;
        }

        _html.Append("<p").AppendId(block.Id).Append('>');
        NoteWriter.WriteLabel(_html, _context, note, block);
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Collect(block));
        NoteWriter.WriteBacklinks(_html, _context, note, block);
        _html.Append("</p>\n");
    }

    /// <summary>An entry and, outside its own words, the way back to each place that cites it.</summary>
    private void WriteReference(Block block)
    {
        LabelWriter.Write(_html, _document.Text, block, _context.IsNumbered ? block.Label : null);
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Collect(block));
        if (_context.WorkByBlock.TryGetValue(block.Id, out var work))
        {
            BacklinkWriter.Write(_html, _context, work);
        }
    }

    private void WriteTable(Block block)
    {
        _html.Append("<div").AppendId(block.Id, "wide").Append("><table>\n");
        for (var r = 0; r < block.Table!.Rows.Count; r++)
        {
            _html.Append("<tr>");
            var tag = r < block.Table.HeaderRowCount ? "th" : "td";
            foreach (var cell in block.Table.Rows[r])
            {
                _html.Append('<').Append(tag).Append(tag == "th" && !cell.IsEmpty ? " scope=\"col\">" : ">");
                InlineWriter.Write(_html, _document.Text, cell, _ranges.Collect(block with { Span = cell }));
                _html.Append("</").Append(tag).Append('>');
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</table></div>\n");
    }
}
