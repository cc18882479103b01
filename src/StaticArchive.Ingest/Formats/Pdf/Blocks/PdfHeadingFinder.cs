using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Finds title and headings over the whole document: a style is one of headings where most of its blocks are short and
/// stand alone; bookmarks, tags, numbers and well-known names prove single ones.
/// </summary>
internal sealed class PdfHeadingFinder
{
    private const int WordsOfProse = 30;
    private const int FewestDifferent = 2;

    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly LineStyle _body;
    private readonly HeadingEvidence _evidence;
    private readonly int _prose;

    /// <summary>Looks at the blocks of a document.</summary>
    public PdfHeadingFinder(IReadOnlyList<TextBlock> blocks, LineStyle body, HeadingEvidence evidence)
    {
        (_blocks, _body, _evidence) = (blocks, body, evidence);
        _prose = blocks.TakeWhile(block => !IsProse(block)).Count();
    }

    /// <summary>Marks title and headings, with levels.</summary>
    public void Mark()
    {
        var candidates = _blocks.Index().Where(item => HeadingShape.CanBeHeading(item.Item)).ToList();
        var styles = FindStyles([.. candidates.Where(item => item.Index > _prose).Select(item => item.Item)]);
        var headings = candidates
            .Where(item => IsHeading(item.Item, item.Index, styles))
            .Select(item => item.Item)
            .ToList();
        var title = TitleBlockFinder.Find([.. _blocks.Take(_prose)], _body, _evidence);
        HeadingLevels.Set([.. headings.Where(block => block != title)], _evidence);
        foreach (var block in headings)
        {
            block.Kind = BlockKind.Heading;
        }

        if (title is not null)
        {
            (title.Kind, title.Level) = (BlockKind.Heading, 1);
            TitleBlockFinder.MarkRest(_blocks, title, _body);
        }
    }

    /// <summary>
    /// Styles whose blocks below the title page are mostly short ones; what differs little has to come back.
    /// </summary>
    private HashSet<LineStyle> FindStyles(List<TextBlock> candidates)
    {
        var others = _blocks
            .Where(block => block.IsPlain && !HeadingShape.CanBeHeading(block) && !CaptionLabel.IsCaption(block.Text))
            .GroupBy(block => block.Style)
            .ToDictionary(group => group.Key, group => group.Count());
        return
        [
            .. candidates
                .GroupBy(block => block.Style)
                .Where(group => group.Count() >= others.GetValueOrDefault(group.Key))
                .Where(group =>
                    HeadingShape.Rate(group.First(), _body) switch
                    {
                        HeadingProminence.Larger or HeadingProminence.Heavier => true,
                        HeadingProminence.Different => group.Count() >= FewestDifferent,
                        _ => false,
                    }
                )
                .Select(group => group.Key),
        ];
    }

    private bool IsHeading(TextBlock block, int index, HashSet<LineStyle> styles)
    {
        if (_evidence.IsNamed(block) || (ElementTags.FindHeadingLevel(block) > 0 && index > _prose))
        {
            return true;
        }

        if (!IsProminent(block))
        {
            return false;
        }

        var isNumbered = HeadingEvidence.FindNumberLevel(block) > 0;
        if (index < _prose)
        {
            return HeadingEvidence.HasKnownName(block) || (isNumbered && IsStyledAsHeading(block, styles));
        }

        return (isNumbered || HasTextBelow(index)) && (IsSection(block, styles) || IsBelowHeading(index, styles));
    }

    private static bool IsSection(TextBlock block, HashSet<LineStyle> styles) =>
        styles.Contains(block.Style) || HeadingEvidence.HasKnownName(block);

    private bool IsProminent(TextBlock block)
    {
        var prominence = HeadingShape.Rate(block, _body);
        return prominence > HeadingProminence.Different
            || (prominence == HeadingProminence.Different && HeadingShape.HasWords(block));
    }

    /// <summary>On a title page names look like headings too.</summary>
    private static bool IsStyledAsHeading(TextBlock block, HashSet<LineStyle> styles) =>
        styles.Contains(block.Style) && !PersonNameParser.IsPersonName(block.Text);

    /// <summary>A line that looks like no other, right below a heading: the only section of its depth.</summary>
    private bool IsBelowHeading(int index, HashSet<LineStyle> styles) =>
        index > 0
        && styles.Contains(_blocks[index - 1].Style)
        && _blocks[index - 1].Page == _blocks[index].Page
        && HeadingShape.CanBeHeading(_blocks[index - 1])
        && _blocks[index].Lines.Count == 1
        && _blocks[index].Text[^1] != ':';

    /// <summary>Something of the text follows on this page or the next.</summary>
    private bool HasTextBelow(int index)
    {
        var below = _blocks.Skip(index + 1).FirstOrDefault(block => block.IsInFlow);
        return below is not null && below.Page - _blocks[index].Page <= 1;
    }

    private bool IsProse(TextBlock block) =>
        block.IsInFlow
        && block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning
        && Math.Abs(block.Style.Size - _body.Size) <= 4
        && block.Lines.Count > 2
        && block.Text.Split(' ').Length >= WordsOfProse
        && !block.First.IsCentred;
}
