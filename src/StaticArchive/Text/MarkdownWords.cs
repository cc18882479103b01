using Markdig;

namespace StaticArchive.Text;

/// <summary>The words of Markdown that people wrote, without its signs: <c>**two** [words](/x/)</c> is two words.</summary>
public static class MarkdownWords
{
    /// <summary>As on the pages, HTML within Markdown is text.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().LeaveKnots().Build();

    /// <summary>The words, a block a line.</summary>
    public static string Of(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).ReplaceLineEndings("\n");
        }
        catch (ArgumentException)
        {
            // Nested deeper than any prose; given as it was written.
            return markdown.ReplaceLineEndings("\n");
        }
    }
}
