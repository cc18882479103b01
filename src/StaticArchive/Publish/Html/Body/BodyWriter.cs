using System.Globalization;
using System.Text;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>
/// Writes the words of a document as HTML: every block once, in reading order, what is set aside last. Words inside that the
/// document does not have carry <c>data-added</c>.
/// </summary>
internal sealed class BodyWriter
{
    private readonly BodyContext _context;
    private readonly Document _document;
    private readonly InlineRanges _ranges;
    private readonly StringBuilder _html = new();
    private readonly ContainerStack _open;
    private readonly Containers _containers;
    private readonly Dictionary<string, Section> _headings;
    private readonly NoteWriter _notes;

    private BodyWriter(BodyContext context, Containers containers)
    {
        (_context, _document, _ranges) = (context, context.Document, new InlineRanges(context));
        _open = new ContainerStack(_html);
        _containers = containers;
        _headings = _document.Sections.DistinctBy(section => section.Heading, StringComparer.Ordinal).ToDictionary(section => section.Heading, StringComparer.Ordinal);
        _notes = new NoteWriter(context, _html);
    }

    /// <summary>The article, and what is set aside; both belong into the element that bears <c>data-document</c>.</summary>
    public static (string Article, string Aside) Write(BodyContext context)
    {
        var containers = new Containers(context.Document);
        var article = new BodyWriter(context, containers);
        article.All(block => block.Kind != BlockKind.Paratext);
        if (!context.Document.Blocks.Any(block => block.Kind == BlockKind.Paratext))
        {
            return (article._html.ToString(), "");
        }

        var aside = new BodyWriter(context, containers);
        aside.All(block => block.Kind == BlockKind.Paratext);
        return (article._html.ToString(), aside._html.ToString());
    }

    private void All(Func<Block, bool> wanted)
    {
        var blocks = _document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (wanted(blocks[i]))
            {
                _open.MoveTo(_containers.PathOf(i));
                Block(blocks[i]);
            }
        }

        _open.End();
    }

    private void Block(Block block)
    {
        switch (block.Form)
        {
            case BlockKind.Heading when block.Kind == BlockKind.Heading && block.Level > 1:
                Heading(block);
                break;
            case BlockKind.Heading:
                Element("p", block, block.Level == 1 && block.Kind == BlockKind.Heading ? "printed-title" : "aside-heading");
                break;
            case BlockKind.ListItem:
                Inner(block);
                break;
            case BlockKind.Reference:
                Reference(block);
                break;
            case BlockKind.Quotation:
                Wrapped("blockquote", "quotation", block);
                break;
            case BlockKind.PullQuote:
                Wrapped("blockquote", "pull-quote", block);
                break;
            case BlockKind.Table:
                Table(block);
                break;
            case BlockKind.Box:
                Element("p", block, "box-title");
                Lost(block);
                break;
            case BlockKind.Figure:
                _html.Append("<figure>");
                Lost(block);
                _html.Append("<figcaption").AppendAttribute("id", block.Id).Append('>');
                Inner(block);
                _html.Append("</figcaption></figure>\n");
                break;
            default:
                Element("p", block, block.Kind == BlockKind.Metadata ? "metadata" : null);
                break;
        }

        _notes.After(block);
    }

    private void Heading(Block block)
    {
        var section = _headings[block.Id];
        var level = Math.Min(6, block.Level).ToString(CultureInfo.InvariantCulture);
        _html.Append("<h").Append(level).AppendAttribute("id", section.Id).Append("><span").AppendAttribute("id", block.Id).Append('>');
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Of(block));
        _html.Append("</span><a class=\"pin\" data-added href=\"#").Append(section.Id).Append("\" aria-label=\"Link to this section\">§</a></h").Append(level).Append(">\n");
    }

    private void Element(string tag, Block block, string? cssClass)
    {
        _html.Append('<').Append(tag).AppendAttribute("id", block.Id).AppendAttribute("class", cssClass).Append('>');
        Inner(block);
        _html.Append("</").Append(tag).Append(">\n");
    }

    private void Wrapped(string tag, string cssClass, Block block)
    {
        _html.Append('<').Append(tag).AppendAttribute("class", cssClass).Append("><p").AppendAttribute("id", block.Id).Append('>');
        Inner(block);
        _html.Append("</p></").Append(tag).Append(">\n");
    }

    /// <summary>The words of a block and the sign that leads to it.</summary>
    private void Inner(Block block)
    {
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Of(block));
        if (block.Kind is not (BlockKind.Paratext or BlockKind.Metadata or BlockKind.Reference) && block.Form != BlockKind.Heading)
        {
            _html.Append("<a class=\"pin\" data-added href=\"#").Append(block.Id).Append("\" aria-label=\"Link to this paragraph\">¶</a>");
        }
    }

    /// <summary>An entry and, outside its own words, the way back to each place that cites it.</summary>
    private void Reference(Block block)
    {
        _html.Append("<span class=\"entry\">");
        InlineWriter.Write(_html, _document.Text, block.Span, _ranges.Of(block));
        _html.Append("</span>");
        if (_context.WorkOf.TryGetValue(block.Id, out var work))
        {
            Backlinks.Write(_html, _context, work);
        }
    }

    private void Lost(Block block)
    {
        if (block.Lost is { } what)
        {
            _html.Append("<p class=\"lost\" data-added>The ").AppendText(what).Append(" that stood here is not in the file as supplied.</p>\n");
        }
    }

    private void Table(Block block)
    {
        _html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"").AppendAttribute("id", block.Id).Append("><table>\n");
        for (var r = 0; r < block.Table!.Rows.Count; r++)
        {
            _html.Append("<tr>");
            var tag = r < block.Table.HeaderRows ? "th" : "td";
            foreach (var cell in block.Table.Rows[r])
            {
                _html.Append('<').Append(tag).Append(tag == "th" && !cell.IsEmpty ? " scope=\"col\">" : ">");
                InlineWriter.Write(_html, _document.Text, cell, _ranges.Of(block with { Span = cell }));
                _html.Append("</").Append(tag).Append('>');
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</table></div>\n");
    }
}
