using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>What a figure shows, and what it should have shown.</summary>
internal static class FigureWriter
{
    /// <summary>
    /// Whether a block is a figure with its pictures; those above a figure that is lost are not its own.
    /// </summary>
    public static bool HoldsPictures(Block block) =>
        block.OriginalKind == BlockKind.Figure && block.MissingContent is null;

    /// <summary>Writes the pictures that stand above a block and not in it.</summary>
    public static void WritePicturesAbove(StringBuilder html, BodyContext context, Block block)
    {
        if (!HoldsPictures(block))
        {
            PictureWriter.Write(html, context, block);
        }
    }

    /// <summary>Says what the file does not have.</summary>
    public static void WriteMissing(StringBuilder html, Block block)
    {
        if (block.MissingContent is { } what)
        {
            html.Append("<p class=\"lost\" data-added>The ")
                .AppendText(what)
                .Append(" that stood here is not in the file as supplied.</p>\n");
        }
    }
}
