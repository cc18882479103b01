using Markdig;

namespace StaticArchive.Text;

/// <summary>The words of Markdown that people wrote, without its signs: <c>**two** [words](/x/)</c> is two words.</summary>
public static class MarkdownWords
{
    /// <summary>As on the pages, HTML within Markdown is text.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().LeaveKnots().Build();

    /// <summary>The words, a block a line; what is nested deeper than any prose is given as it was written.</summary>
    public static string Of(string markdown) =>
        MarkdownDepth.IsTooDeep(markdown) ? markdown.ReplaceLineEndings("\n") : Plain(markdown);

    private static string Plain(string markdown)
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
