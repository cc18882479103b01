using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers.Markup;

/// <content>One method for each shape that stands on lines of its own.</content>
internal abstract partial class MarkupFlow
{
    private void Block(MarkupElement element, Shape shape)
    {
        switch (shape)
        {
            case Shape.Heading:
                var content = Whole(element);
                Add(new Draft(BlockKind.Heading, content) { Extent = content.Source, Level = LevelOf(element), Marked = true });
                break;
            case Shape.List:
                Listed(element);
                break;
            case Shape.Item:
                _isItem = true;
                Within(element);
                FlushLabel();
                _isItem = false;
                break;
            case Shape.Quotation:
                Quoted(element);
                break;
            case Shape.Table:
                Tabled(element);
                break;
            case Shape.Box:
                Box(element);
                break;
            case Shape.Rule:
                Ruled();
                break;
            case Shape.Own:
                Own(element);
                break;
            default:
                Within(element);
                break;
        }
    }

    private void Listed(MarkupElement element)
    {
        var outer = List;
        List = (outer.Depth + 1, IsOrdered(element));
        Within(element);
        FlushLabel();
        List = outer;
    }

    private void Quoted(MarkupElement element)
    {
        var kind = PlainKind;
        PlainKind = BlockKind.Quotation;
        Within(element);
        FlushLabel();
        PlainKind = kind;
    }

    /// <summary>A caption is a block above its table.</summary>
    private void Tabled(MarkupElement element)
    {
        FlushLabel();
        foreach (var caption in element.Elements.Where(child => child.Name == "caption"))
        {
            Within(caption);
            FlushLabel();
        }

        Add(MarkupTables.Read(element, cell => Aside(cell)));
    }

    private void Ruled()
    {
        _rule = true;
        if (Drafts.Count > 0)
        {
            Drafts[^1] = Drafts[^1] with { RuleBelow = true };
        }
    }

    /// <summary>A box with a title keeps it; one without is marked on its blocks.</summary>
    private void Box(MarkupElement element)
    {
        var (first, number) = (Drafts.Count, ++_boxes);
        Within(element);
        FlushLabel();
        var titled = first + 1 < Drafts.Count && Drafts[first] is { Kind: BlockKind.Heading or BlockKind.Paragraph, Text.Length: < 160 };
        for (var i = first; i < Drafts.Count && Drafts[i].Kind != BlockKind.Paratext; i++)
        {
            var kind = titled && i == first ? BlockKind.Box : Drafts[i].Kind == BlockKind.Heading ? BlockKind.Paragraph : Drafts[i].Kind;
            Drafts[i] = titled ? Drafts[i] with { Kind = kind, Level = kind == BlockKind.ListItem ? Drafts[i].Level : 0, Box = number, Marked = true } : Drafts[i] with { Kind = kind, Note = "box without a title" };
        }
    }
}
