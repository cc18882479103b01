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

    /// <summary>Says where the figure can be seen: on its page of the file, or nowhere.</summary>
    public static void WriteMissing(StringBuilder html, BodyContext context, Block block)
    {
        if (block.MissingContent is not { } content)
        {
            return;
        }

        var words = context.Site.Words;
        var what = words.Find("content." + content.Replace(' ', '-')) ?? content;

        html.Append("<p class=\"lost\" data-added");
        if (context.Document.FindPage(block.Span) is not { } page)
        {
            html.AppendAttribute("data-n", words.Format("missing-figure.lost", what));
        }
        else if (context.Site.HasFullAccess(context.Document))
        {
            html.AppendAttribute("data-n", words.Format("missing-figure.on", what) + " ")
                .Append("><a")
                .AppendAttribute("href", PageBreakWriter.GetHref(context, page.Number))
                .AppendAttribute("aria-label", words.Format("missing-figure.page", page.Label))
                .Append("></a");
        }
        else
        {
            html.AppendAttribute("data-n", words.Format("missing-figure.on-page", what, page.Label));
        }

        html.Append("></p>\n");
    }
}
