using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Templates;

/// <summary>
/// Reads a template into a tree of elements that may reach readers. Nothing of the file is copied to a page: pages are
/// written from the tree, every word and value encoded, so that it does not matter how a browser would have read the
/// file. What a browser would have to mend is refused.
/// </summary>
internal sealed partial class TemplateParser
{
    private const int MaxDepth = 60;

    private readonly TemplateContext _context;
    private readonly string _source;
    private readonly TemplateAttributeReader _attributes;
    private readonly MarkupScanner _scanner;
    private readonly Stack<OpenTemplateElement> _open = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private bool _isBroken;

    private TemplateParser(TemplateContext context)
    {
        (_context, _source) = (context, context.File.Text);
        _attributes = new TemplateAttributeReader(context);
        _scanner = new MarkupScanner(_source, new Span(_source.StartsWith('\uFEFF') ? 1 : 0, _source.Length));
        _open.Push(OpenTemplateElement.CreateTop());
    }

    /// <summary>The tree; null, with a message, for a file that is not whole.</summary>
    public static IReadOnlyList<TemplateNode>? Parse(TemplateContext context) => new TemplateParser(context).Parse();

    private IReadOnlyList<TemplateNode>? Parse()
    {
        while (!_isBroken && _scanner.Next() is { } token)
        {
            Read(token);
        }

        if (!_isBroken && _open.Count > 1)
        {
            Break(_open.Peek().Start, $"<{_open.Peek().Name}> is never closed");
        }

        var nodes = _open.Last().Children;
        if (
            !_isBroken
            && nodes.TrueForAll(node => node is TemplateNode.TextNode text && string.IsNullOrWhiteSpace(text.Text))
        )
        {
            Break(0, "it holds nothing");
        }

        return _isBroken ? null : nodes;
    }

    private void Read(MarkupToken token)
    {
        switch (token.Kind)
        {
            case MarkupTokenKind.Text or MarkupTokenKind.Literal:
                ReadText(token.Span);
                break;
            case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag:
                Open(token);
                break;
            case MarkupTokenKind.EndTag:
                Close(token);
                break;
            default:
                if (
                    token.Span.Slice(_source) is var text
                    && text.StartsWith("<!--", StringComparison.Ordinal)
                    && !text.EndsWith("-->", StringComparison.Ordinal)
                )
                {
                    Break(token.Span.Start, "this comment is never closed");
                }

                break;
        }
    }

    private void ReadText(Span span)
    {
        var parent = _open.Peek();
        if (parent.IsRemoved)
        {
            return;
        }

        if (span.Slice(_source) is ['<', '/' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..])
        {
            Break(span.Start, "this tag is never finished");
            return;
        }

        foreach (var piece in TemplateTextReader.Read(_source, span))
        {
            AddPiece(piece, parent);
        }
    }

    private void AddPiece(TemplateTextPiece piece, OpenTemplateElement parent)
    {
        if (piece.IsUnclosed)
        {
            Break(piece.Start, "this slot is never closed by }}");
        }
        else if (parent.HoldsOnlyItems && (piece.IsSlot || !string.IsNullOrWhiteSpace(piece.Text)))
        {
            Break(piece.Start, $"words cannot stand within {parent.Label}; put them into its items");
        }
        else if (!piece.IsSlot)
        {
            parent.Children.Add(new TemplateNode.TextNode(piece.Text));
        }
        else if (_context.Schema.Slots.FirstOrDefault(slot => slot.Name == piece.Text) is { } slot)
        {
            AddSlot(slot, piece, parent);
        }
        else
        {
            var names = _context.Schema.Slots.Select(slot => slot.Name).ToList();
            var nearest = SpellingSuggester.Suggest(piece.Text, names);
            _context.Messages.Add(
                MessageCatalog.UnknownSlot(_context.File.GetLocation(piece.Start), piece.Text, nearest, names)
            );
        }
    }

    private void AddSlot(TemplateSlot slot, TemplateTextPiece piece, OpenTemplateElement parent)
    {
        var why =
            slot.Kind == SlotKind.Block && parent.HoldsOnlyPhrases
                ? $"it is a block and cannot stand within {parent.Label}"
            : slot.Kind == SlotKind.Links && IsWithinLink ? "it holds links and cannot stand within one"
            : slot.Kind != SlotKind.Text && !_used.Add(slot.Name) ? "it stands in this template already"
            : null;
        if (why is null)
        {
            parent.Children.Add(new TemplateNode.Place(slot));
        }
        else
        {
            _context.LeaveOut(piece.Start, $"{{{{{slot.Name}}}}}", why);
        }
    }

    private void Break(int offset, string why)
    {
        _isBroken = true;
        _context.Messages.Add(MessageCatalog.TemplateBroken(_context.File.GetLocation(offset), why));
    }
}
