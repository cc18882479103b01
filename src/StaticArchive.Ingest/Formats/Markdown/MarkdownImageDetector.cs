using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Pictures of Markdown, of which an archive of texts has only the words: <c>![Launches a year](chart.png)</c>.
/// </summary>
internal static class MarkdownImageDetector
{
    /// <summary>Whether a paragraph is pictures and nothing else.</summary>
    public static bool IsImageOnly(LeafBlock leaf)
    {
        var pictures = 0;
        for (var inline = leaf.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }:
                case LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } }:
                    pictures++;
                    break;
                case LineBreakInline:
                case LiteralInline literal when literal.Content.IsEmptyOrWhitespace():
                    break;
                default:
                    return false;
            }
        }

        return pictures > 0;
    }
}
