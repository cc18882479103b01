using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <content>Block-level content: one method for each role.</content>
internal abstract partial class MarkupWalker
{
    private void VisitBlock(MarkupElement element, ElementRole role)
    {
        switch (role)
        {
            case ElementRole.Heading:
                AddHeading(element);
                break;
            case ElementRole.List:
                VisitList(element);
                break;
            case ElementRole.ListItem:
                VisitListItem(element);
                break;
            case ElementRole.BlockQuotation:
                VisitQuotation(element);
                break;
            case ElementRole.Table:
                VisitTable(element);
                break;
            case ElementRole.Box:
                VisitBox(element);
                break;
            case ElementRole.ThematicBreak:
                VisitThematicBreak();
                break;
            case ElementRole.Custom:
                VisitCustom(element);
                break;
            default:
                VisitChildren(element);
                break;
        }
    }

    /// <summary>
    /// A paragraph ends where its element ends: <c>&lt;p&gt;… with focus on its effects,&lt;/p&gt;&lt;p&gt;3) to
    /// test …&lt;/p&gt;</c> are two. One that a table divides is one.
    /// </summary>
    /// <param name="paragraph">Its element.</param>
    /// <param name="mayGoOn">Whether the file divides paragraphs where a page ends.</param>
    protected void VisitParagraph(MarkupElement paragraph, bool mayGoOn)
    {
        var first = Drafts.Count;
        VisitChildren(paragraph);
        Flush();
        if (first < Drafts.Count && !mayGoOn)
        {
            Drafts[^1] = Drafts[^1] with { IsWhole = true };
        }
    }

    /// <summary>Adds a heading, with a label that stands before it.</summary>
    protected void AddHeading(MarkupElement element)
    {
        var content = ReadContent(element);
        Add(
            new Draft(BlockKind.Heading, content)
            {
                Extent = content.Source,
                Level = GetLevel(element),
                IsMarkedUp = true,
            }
        );
    }

    private void VisitListItem(MarkupElement element)
    {
        _isItem = true;
        _numbering.CountItem(element);
        VisitChildren(element);
        FlushLabel();
        _isItem = false;
    }

    private void VisitList(MarkupElement element)
    {
        var outer = List;
        List = (outer.Depth + 1, IsOrdered(element));
        _numbering.Open(element, List.Ordered);
        VisitChildren(element);
        FlushLabel();
        _numbering.Close();
        List = outer;
    }

    private void VisitQuotation(MarkupElement element)
    {
        var kind = PlainKind;
        PlainKind = BlockKind.Quotation;
        VisitChildren(element);
        FlushLabel();
        PlainKind = kind;
    }

    /// <summary>The caption of a table becomes a draft above it.</summary>
    private void VisitTable(MarkupElement element)
    {
        FlushLabel();
        foreach (var caption in element.Elements.Where(child => child.Name is "caption" or "head"))
        {
            VisitChildren(caption);
            FlushLabel();
        }

        Add(MarkupTableReader.Read(element, cell => ReadDetached(cell)));
    }

    private void VisitThematicBreak()
    {
        _rule = true;
        if (Drafts.Count > 0)
        {
            Drafts[^1] = Drafts[^1] with { HasThematicBreakBelow = true };
        }
    }

    private void VisitBox(MarkupElement element)
    {
        var (first, number) = (Drafts.Count, ++_boxes);
        VisitChildren(element);
        FlushLabel();
        BoxDrafts.Mark(Drafts, first, number);
    }
}
