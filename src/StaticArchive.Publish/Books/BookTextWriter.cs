using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Books;

/// <summary>Writes the text of a book: the words of the paper and nothing that a page adds to them.</summary>
internal sealed class BookTextWriter(Book book)
{
    private readonly Document _document = book.Document;
    private readonly StringBuilder _xml = new();
    private readonly SpanIndex<Mark> _marks = new(
        [.. book.Document.Marks.Where(mark => !mark.Span.IsEmpty)],
        mark => mark.Span
    );
    private readonly Dictionary<string, string> _notes = book
        .Document.Notes.Where(note => note.Blocks.Count > 0)
        .DistinctBy(note => note.Id, StringComparer.Ordinal)
        .ToDictionary(note => note.Id, note => note.Blocks[0], StringComparer.Ordinal);

    /// <summary>Ids of blocks by the places that links name: they themselves, and sections by their headings.</summary>
    private readonly Dictionary<string, string> _places = FindPlaces(book.Document);

    /// <summary>Its XHTML.</summary>
    public string Write()
    {
        var blocks = _document.Blocks.Where(IsWritten);
        _xml.Append("<h1>").AppendText(book.Title).Append("</h1>\n");

        var isInList = false;
        foreach (var block in blocks)
        {
            var isItem = block.Kind == BlockKind.ListItem;
            if (isItem != isInList)
            {
                _xml.Append(isItem ? "<ul class=\"items\">\n" : "</ul>\n");
                isInList = isItem;
            }

            Write(block);
        }

        _xml.Append(isInList ? "</ul>\n" : "");
        WriteColophon();
        return _xml.ToString();
    }

    /// <summary>
    /// The title is as the record has it; the text's own is a heading of the first level or a field of the record.
    /// </summary>
    private static bool IsWritten(Block block) =>
        block is { Kind: not BlockKind.Paratext, Field: not "title" }
        && block is not { Kind: BlockKind.Heading, Level: <= 1 };

    private static Dictionary<string, string> FindPlaces(Document document)
    {
        var places = document
            .Blocks.Where(IsWritten)
            .ToDictionary(block => block.Id, block => block.Id, StringComparer.Ordinal);
        foreach (var section in document.Sections.Where(section => places.ContainsKey(section.Heading)))
        {
            places.TryAdd(section.Id, section.Heading);
        }

        return places;
    }

    private void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                Element(block, "h" + Math.Clamp(block.Level, 1, 6).ToString(CultureInfo.InvariantCulture), null);
                break;
            case BlockKind.ListItem:
                Element(block, "li", null);
                break;
            case BlockKind.Quotation or BlockKind.PullQuote:
                _xml.Append("<blockquote>");
                Element(block, "p", null);
                _xml.Append("</blockquote>\n");
                break;
            case BlockKind.Table when block.Table is { } table && table.Rows.Any(row => row.Count > 0):
                WriteTable(block, table);
                break;
            default:
                Element(block, "p", GetClass(block.Kind));
                break;
        }
    }

    private static string? GetClass(BlockKind kind) =>
        kind switch
        {
            BlockKind.Box => "box",
            BlockKind.Reference => "reference",
            BlockKind.Metadata => "quiet",
            _ => null,
        };

    private void Element(Block block, string name, string? kind)
    {
        _xml.Append('<').Append(name).AppendAttribute("id", block.Id).AppendAttribute("class", kind).Append('>');
        WriteWords(block.Span);
        _xml.Append("</").Append(name).Append(">\n");
    }

    private void WriteTable(Block block, Table table)
    {
        _xml.Append("<table").AppendAttribute("id", block.Id).Append(">\n");
        foreach (var (i, row) in table.Rows.Index().Where(row => row.Item.Count > 0))
        {
            var cell = i < table.HeaderRowCount ? "th" : "td";
            _xml.Append("<tr>");
            foreach (var span in row)
            {
                _xml.Append('<').Append(cell).Append('>');
                WriteWords(span);
                _xml.Append("</").Append(cell).Append('>');
            }

            _xml.Append("</tr>\n");
        }

        _xml.Append("</table>\n");
    }

    private void WriteWords(Span span) =>
        InlineWriter.Write(
            _xml,
            _document.Text,
            span,
            RemoveNestedLinks(
                _marks.FindOverlapping(span).Select(ToRange).OfType<InlineRange>().OrderBy(range => range.Span.Start)
            )
        );

    /// <summary>No link stands in a link: the first that covers some words is theirs.</summary>
    private static List<InlineRange> RemoveNestedLinks(IEnumerable<InlineRange> ranges)
    {
        var (kept, end) = (new List<InlineRange>(), 0);
        foreach (var range in ranges)
        {
            var isLink = range.Rank == InlineRange.LinkRank;
            if (!isLink || range.Span.Start >= end)
            {
                kept.Add(range);
                end = isLink ? range.Span.End : end;
            }
        }

        return kept;
    }

    private InlineRange? ToRange(Mark mark)
    {
        if (mark.Kind is MarkKind.Link or MarkKind.NoteReference)
        {
            return FindHref(mark) is { } href
                ? new InlineRange(
                    mark.Span,
                    InlineRange.LinkRank,
                    $"<a href=\"{HtmlEscaper.EscapeAttribute(href)}\">",
                    $"<a href=\"{HtmlEscaper.EscapeAttribute(href)}\">",
                    "</a>"
                )
                : null;
        }

        var tag = mark.Kind switch
        {
            MarkKind.Strong => "strong",
            MarkKind.Superscript => "sup",
            MarkKind.Subscript => "sub",
            MarkKind.Code => "code",
            _ => "em",
        };
        return new InlineRange(mark.Span, 1, $"<{tag}>", $"<{tag}>", $"</{tag}>");
    }

    /// <summary>To another site, to a note, or to a block of the book; null for what leads nowhere.</summary>
    private string? FindHref(Mark mark)
    {
        var block =
            mark.Kind == MarkKind.NoteReference ? _notes.GetValueOrDefault(mark.Target ?? "")
            : mark.Target is ['#', .. var place] ? _places.GetValueOrDefault(place)
            : null;
        return block is not null ? "#" + block
            : mark.Kind == MarkKind.Link ? LinkSanitizer.SanitizeExternal(mark.Target)
            : null;
    }

    private void WriteColophon()
    {
        _xml.Append("<hr/>\n");
        foreach (var line in new[] { book.Rights, book.Source }.OfType<string>())
        {
            _xml.Append("<p class=\"quiet\">").AppendText(line).Append("</p>\n");
        }
    }
}
