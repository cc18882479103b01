using Markdig;
using Markdig.Parsers;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using Span = StaticArchive.Model.Span;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Reads Markdown, also that of converters. Markdig finds blocks and inlines with their places in the source; boxes,
/// broken paragraphs and advertisements are left to the rules.
/// </summary>
internal static class MarkdownReader
{
    // Markdig allocates a tree for every cell, which is too much for the dump of a database.
    private const int MaxBars = 200_000;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline(tables: true);
    private static readonly MarkdownPipeline WithoutTables = CreatePipeline(tables: false);

    /// <summary>
    /// Reads a file from <paramref name="start"/>, the end of its front matter; null where it is nested too deep.
    /// </summary>
    public static RawDocument? Read(SourceFile file, int start)
    {
        var body = TrimFence(file.Text, start);
        // The front matter is blanked, not cut, so that every place Markdig reports is a place of the file.
        var text =
            start == 0 && body.Start == 0 && body.End == file.Text.Length ? file.Text : BlankOutside(file.Text, body);
        var walker = new MarkdownWalker(file);
        var document = MarkdownNestingGuard.TryParse(
            text,
            file.Text.AsSpan().Count('|') > MaxBars ? WithoutTables : Pipeline
        );
        if (document is null)
        {
            return null;
        }

        walker.VisitContainer(document, depth: 0);
        walker.MovePicturesToLast();
        return new RawDocument("Markdown", walker.Drafts)
        {
            HasMarkup = true,
            ExcludedWords = walker.GetExcludedWords(),
            Messages = walker.Messages,
        };
    }

    private static string BlankOutside(string text, Span body) =>
        string.Create(
            body.End,
            (text, body.Start),
            static (units, from) =>
            {
                units[..from.Start].Fill(' ');
                from.text.AsSpan(from.Start, units.Length - from.Start).CopyTo(units[from.Start..]);
            }
        );

    /// <summary>The text without fences around the whole of it: <c>```markdown</c> … <c>```</c>.</summary>
    private static Span TrimFence(string text, int start)
    {
        var whole = new Span(start, text.Length);
        var body = text.AsSpan(start).Trim();
        if (!body.StartsWith("```", StringComparison.Ordinal) || !body.EndsWith("\n```", StringComparison.Ordinal))
        {
            return whole;
        }

        var first = body.IndexOf('\n');
        var inner = body[(first + 1)..^4];
        if (
            body[3..first].Trim() is not ("" or "markdown" or "md")
            || inner.Contains("\n```", StringComparison.Ordinal)
        )
        {
            return whole;
        }

        var at = start + text.AsSpan(start).IndexOf("```", StringComparison.Ordinal) + first + 1;
        return new Span(at, at + inner.Length);
    }

    private static MarkdownPipeline CreatePipeline(bool tables)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableUnclosedMarkup();
        builder = tables ? builder.UsePipeTables() : builder;
        // A line indented by a converter is not code, and a rule under a paragraph is a rule, not a heading.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.Add(new SuperscriptParser());
        return builder.Build();
    }
}
