using Markdig;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>The words of Markdown that people wrote, without its signs: <c>**two** [words](/x/)</c> is two words; a cited work is its short name.</summary>
internal static class PlainWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The words, a block a line.</summary>
    public static string Of(string markdown, Site site)
    {
        markdown = CitedIds.Replace(markdown, id => site.Works.TryGetValue(id, out var work) ? Labels.Short(work.Item) : null);
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
