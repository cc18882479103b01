using Markdig;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The words of Markdown that people wrote, without its signs: <c>**two** [words](/x/)</c> is two words.
/// </summary>
public static class MarkdownTextRenderer
{
    /// <summary>As on the pages, HTML within Markdown is text.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .DisableUnclosedMarkup()
        .Build();

    /// <summary>The words, a block a line; what is nested deeper than any prose is given as it was written.</summary>
    public static string Render(string markdown) =>
        MarkdownNestingGuard.IsTooDeep(markdown) ? markdown.ReplaceLineEndings("\n") : RenderBlocks(markdown);

    private static string RenderBlocks(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).ReplaceLineEndings("\n");
        }
        catch (ArgumentException)
        {
            return markdown.ReplaceLineEndings("\n");
        }
    }
}
