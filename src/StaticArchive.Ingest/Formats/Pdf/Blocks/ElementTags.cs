using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>What the file's own structure says of a block; what is seen has to agree before it is believed.</summary>
internal static class ElementTags
{
    private const int Deepest = 40;

    /// <summary>
    /// Level that a tag gives, 1 for <c>H1</c> and <c>H</c>; 0 for a block that is no heading by its tag.
    /// </summary>
    public static int FindHeadingLevel(TextBlock block) =>
        block.First.Line.Tag?.Type switch
        {
            "H" or "Title" => 1,
            ['H', >= '1' and <= '6'] tag => tag[1] - '0',
            _ => 0,
        };

    /// <summary>Whether a block stands in an element of a type, at any depth: <c>TOC</c>, <c>Caption</c>.</summary>
    public static bool IsWithin(TextBlock block, string type)
    {
        var tag = block.First.Line.Tag;
        for (var depth = 0; tag is not null && depth < Deepest; depth++)
        {
            if (tag.Type == type)
            {
                return true;
            }

            tag = tag.Parent;
        }

        return false;
    }

    /// <summary>Whether two lines belong to one paragraph, heading or the like.</summary>
    public static bool AreOne(LayoutLine one, LayoutLine other) =>
        one.Tag is { } tag
        && tag.Number == other.Tag?.Number
        && tag.Type is not ("Document" or "Sect" or "Div" or "Artifact");

    /// <summary>Whether two lines belong to different ones.</summary>
    public static bool Differ(LayoutLine one, LayoutLine other) =>
        one.Tag is { } tag && other.Tag is { } second && tag.Number != second.Number;
}
