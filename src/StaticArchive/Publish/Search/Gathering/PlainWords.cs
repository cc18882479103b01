using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>The words of Markdown that people wrote, in which a cited work is its short name.</summary>
internal static class PlainWords
{
    /// <summary>The words, a block a line.</summary>
    public static string Of(string markdown, Site site) =>
        MarkdownWords.Of(CitedIds.Replace(markdown, id => site.Works.TryGetValue(id, out var work) ? Labels.Short(work.Item) : null));
}
