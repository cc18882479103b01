using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>Writes the pictures that stand above the words of a block.</summary>
internal static class PictureWriter
{
    /// <summary>Each in a paragraph of its own, loaded when it comes into view, with room kept for it.</summary>
    public static void Write(StringBuilder html, BodyContext context, Block block)
    {
        foreach (var picture in block.Pictures)
        {
            html.Append("<p class=\"picture\" data-added><img")
                .AppendAttribute("src", context.Root + SiteUrls.Picture(context.Document.Paper, picture));
            AppendLength(html, "width", picture.Width);
            AppendLength(html, "height", picture.Height);
            html.Append(" alt=\"")
                .Append(HtmlEscaper.EscapeAttribute(picture.AlternativeText ?? ""))
                .Append("\" loading=\"lazy\" decoding=\"async\"></p>\n");
        }
    }

    private static void AppendLength(StringBuilder html, string name, int length)
    {
        if (length > 0)
        {
            html.AppendAttribute(name, length.ToString(CultureInfo.InvariantCulture));
        }
    }
}
