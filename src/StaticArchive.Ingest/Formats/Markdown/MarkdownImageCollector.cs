using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Sources;
using Span = StaticArchive.Model.Span;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// The pictures that a block of Markdown names: <c>![Launches a year](chart.png)</c>, <c>&lt;img src="a.png"&gt;</c>.
/// </summary>
internal static class MarkdownImageCollector
{
    /// <summary>Adds the pictures of a block, and takes them out of its tree, so that each is met once.</summary>
    public static void Collect(Block block, string source, PendingPictures pictures)
    {
        if (!MayHavePictures(block, source))
        {
            return;
        }

        foreach (var inline in GetInlines(block))
        {
            var span = new Span(inline.Span.Start, Math.Min(inline.Span.End + 1, source.Length));
            switch (inline)
            {
                case LinkInline { IsImage: true } image:
                    pictures.Add(Uri.UnescapeDataString(image.Url ?? ""), ReadWords(image, source), span);
                    image.Url = null;
                    break;
                case HtmlInline html when html.Tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase):
                    var attributes = new MarkupAttributes(source, span);
                    pictures.Add(attributes.GetValue("src"), attributes.GetValue("alt"), span);
                    html.Tag = "<img>";
                    break;
                default:
                    break;
            }
        }
    }

    private static List<Inline> GetInlines(Block block) =>
        block switch
        {
            LeafBlock leaf => [.. leaf.Inline?.FindDescendants<Inline>() ?? []],
            ContainerBlock container =>
            [
                .. container.Descendants<LeafBlock>().SelectMany(leaf => leaf.Inline?.FindDescendants<Inline>() ?? []),
            ],
            _ => [],
        };

    private static string ReadWords(LinkInline image, string source)
    {
        var words = new MappedTextBuilder(source);
        MarkdownInlineReader.Append(words, image.FirstChild, source);
        return words.Build().Text;
    }

    private static bool MayHavePictures(Block block, string source)
    {
        var start = Math.Min(block.Span.Start, source.Length);
        var text = source.AsSpan(start, Math.Clamp(block.Span.End + 1 - start, 0, source.Length - start));
        return text.Contains("![", StringComparison.Ordinal)
            || text.Contains("<img", StringComparison.OrdinalIgnoreCase);
    }
}
