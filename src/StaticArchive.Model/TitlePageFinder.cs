using StaticArchive.Model.Text;

namespace StaticArchive.Model;

/// <summary>
/// The title page as printed: the title and what says who, when and where. It ends at the first block that may be text,
/// so that nothing of the paper is ever folded away with it.
/// </summary>
public static class TitlePageFinder
{
    private const string Abstract = "abstract";
    private const int MostUnknownWords = 12;
    private const int LongestLabel = 48;

    /// <summary>
    /// How many blocks from the top lie on the title page, or are paratext among them; 0 where there is none.
    /// </summary>
    public static int CountBlocks(IReadOnlyList<Block> blocks, string text)
    {
        var end = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Paratext)
            {
                continue;
            }

            if (!IsOnTitlePage(blocks[i], text))
            {
                break;
            }

            // A line of which nothing is known is on it where it stands above one that is known.
            end = IsKnown(blocks[i]) ? i + 1 : end;
        }

        return end;
    }

    private static bool IsKnown(Block block) => block.Kind == BlockKind.Heading || block.Field is not null;

    private static bool IsOnTitlePage(Block block, string text) =>
        block.Section is null
        && block.Kind switch
        {
            BlockKind.Heading => true,
            BlockKind.Metadata => block.Field is null
                ? IsTitlePageLine(block.Span.Slice(text))
                : block.Field != Abstract,
            _ => false,
        };

    /// <summary>
    /// A line of which nothing is known may be a series or a subtitle; a sentence (<c>It was cold.</c>) and a label
    /// that states no field (<c>Where: a covered market</c>) are text.
    /// </summary>
    private static bool IsTitlePageLine(string line) =>
        line.Length > 0
        && line[^1] is not ('.' or '?' or '!' or ',' or ';')
        && !line.AsSpan(0, Math.Min(line.Length, LongestLabel)).Contains(':')
        && WordTokenizer.Count(line) <= MostUnknownWords;
}
