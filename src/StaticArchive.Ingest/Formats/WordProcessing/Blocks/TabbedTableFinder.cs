using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Headings;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>
/// Makes tables of paragraphs whose columns are set with tabs: three or more on end, with as many short cells each.
/// </summary>
internal static class TabbedTableFinder
{
    private const int FewestRows = 3;
    private const int LongestCell = 60;

    /// <summary>The blocks, each such run as a table.</summary>
    public static IReadOnlyList<StoryBlock> Find(
        IReadOnlyList<StoryBlock> blocks,
        IReadOnlyDictionary<StoryParagraph, FoundHeading> headings
    )
    {
        var result = new List<StoryBlock>(blocks.Count);
        var i = 0;
        while (i < blocks.Count)
        {
            var columns = CountColumns(blocks[i], headings);
            var end = i + 1;
            while (columns > 0 && end < blocks.Count && CountColumns(blocks[end], headings) == columns)
            {
                end++;
            }

            if (columns > 0 && end - i >= FewestRows)
            {
                result.Add(CreateTable(blocks, i, end));
            }
            else
            {
                result.AddRange(blocks.Skip(i).Take(end - i));
            }

            i = end;
        }

        return result;
    }

    /// <summary>How many cells a paragraph has; 0 where it cannot be a row.</summary>
    private static int CountColumns(StoryBlock block, IReadOnlyDictionary<StoryParagraph, FoundHeading> headings)
    {
        if (
            block
                is not StoryBlock.ParagraphBlock
                {
                    Paragraph: { Label: null, IsContents: false, IsReference: false } row
                }
            || row.Tabs.Count == 0
            || headings.ContainsKey(row)
            || row.Pictures.Count + row.PicturesAbove.Count > 0
        )
        {
            return 0;
        }

        var cells = GetCells(row);
        return cells.Count > 1 && cells.TrueForAll(cell => cell.Length <= LongestCell) && !IsTypedLabel(row, cells[0])
            ? cells.Count
            : 0;
    }

    /// <summary><c>1.</c>, a tab, and an item; <c>From:</c>, a tab, and a name: such lines are no rows.</summary>
    private static bool IsTypedLabel(StoryParagraph row, Span first) =>
        row.Text[first.End - 1] == ':'
        || (first.Length < 6 && row.Text[first.End - 1] is '.' or ')' or ']' or '•' or '–');

    private static List<Span> GetCells(StoryParagraph row)
    {
        var cells = new List<Span>();
        var start = 0;
        foreach (var tab in row.Tabs.Append(row.Text.Length))
        {
            if (tab > start)
            {
                cells.Add(new Span(start, tab));
                start = tab < row.Text.Length ? tab + 1 : tab;
            }
        }

        return cells;
    }

    private static StoryBlock.TableBlock CreateTable(IReadOnlyList<StoryBlock> blocks, int start, int end)
    {
        var rows = new List<IReadOnlyList<InlineContentBuilder>>();
        var places = new List<string>();
        for (var i = start; i < end; i++)
        {
            var row = ((StoryBlock.ParagraphBlock)blocks[i]).Paragraph;
            rows.Add([.. GetCells(row).Select(row.Words.Slice)]);
            places.AddRange(row.Places);
        }

        var isHeaded = ((StoryBlock.ParagraphBlock)blocks[start]).Paragraph.Look.IsBold;
        return new StoryBlock.TableBlock(rows, isHeaded ? 1 : 0, blocks[start].Box) { Places = places };
    }
}
