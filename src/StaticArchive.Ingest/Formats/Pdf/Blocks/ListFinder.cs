using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Makes items of blocks that begin with a bullet or a number.</summary>
internal static class ListFinder
{
    private const double IndentStep = 4;

    /// <summary>Marks them, with their depth by how far they are set in.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks)
    {
        var indents = new Stack<double>();
        foreach (var block in blocks.Where(block => block.Paratext is null && !block.IsNote))
        {
            if (block.Kind != BlockKind.Paragraph || BlockMarker.Parse(block.First) is not { } marker)
            {
                indents.Clear();
                continue;
            }

            block.Kind = BlockKind.ListItem;
            block.IsOrdered = !marker.IsBullet;
            block.MarkerLength = marker.IsBullet ? marker.Length : 0;
            block.Level = GetDepth(indents, block.First.Indent);
        }
    }

    private static int GetDepth(Stack<double> indents, double indent)
    {
        while (indents.Count > 0 && indents.Peek() >= indent + IndentStep)
        {
            indents.Pop();
        }

        if (indents.Count == 0 || indent >= indents.Peek() + IndentStep)
        {
            indents.Push(indent);
        }

        return indents.Count;
    }
}
