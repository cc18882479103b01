using Markdig;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>The words of Markdown that people wrote, without its signs: <c>**two** [words](/x/)</c> is two words.</summary>
internal static class PlainWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The words, a block a line.</summary>
    public static string Of(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).ReplaceLineEndings("\n");
        }
        catch (ArgumentException)
        {
            // Nested deeper than any prose; searched as it was written.
            return markdown.ReplaceLineEndings("\n");
        }
    }
}
