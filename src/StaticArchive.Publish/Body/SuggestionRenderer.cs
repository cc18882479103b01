using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Other words that a note proposes (<c>motivation: editing</c>) as a difference from those it quotes. They are what
/// stands in a fence <c>```suggestion</c>; where there is none, the first paragraph, if it shares most of its words
/// with the quote.
/// </summary>
internal static class SuggestionRenderer
{
    private const double MinSimilarity = 0.5;

    /// <summary>
    /// The proposal of a note; null where nothing is proposed.
    /// </summary>
    public static Suggestion? Render(AnnotationRecord record, MarkdownDocument body, InterfaceWords words)
    {
        if (record.Motivation != "editing")
        {
            return null;
        }

        if (body.FirstOrDefault(block => block is FencedCodeBlock { Info: "suggestion" }) is FencedCodeBlock fence)
        {
            return new Suggestion(RenderDiff(record.Target.Exact, fence.Lines.ToString(), words), fence);
        }

        return
            body.FirstOrDefault() is ParagraphBlock { Inline: { } inline } paragraph
            && WordDiffer.Similarity(record.Target.Exact, GetText(inline)) >= MinSimilarity
            ? new Suggestion(RenderDiff(record.Target.Exact, GetText(inline), words), paragraph)
            : null;
    }

    private static string RenderDiff(string quote, string proposed, InterfaceWords words)
    {
        var html = new StringBuilder("<p class=\"suggestion\"><span class=\"vh\">")
            .AppendText(words["note.proposed"])
            .Append(" </span>");
        var runs = WordDiffer.Compare(quote, proposed);
        for (var i = 0; i < runs.Count; i++)
        {
            var tag = runs[i].Operation switch
            {
                DiffOperation.Delete => "del",
                DiffOperation.Insert => "ins",
                _ => null,
            };
            html.Append(i == 0 ? "" : " ")
                .Append(tag is null ? "" : $"<{tag}>")
                .AppendText(runs[i].Words)
                .Append(tag is null ? "" : $"</{tag}>");
        }

        return html.Append("</p>\n").ToString();
    }

    /// <summary>The words of a paragraph without its markup.</summary>
    private static string GetText(ContainerInline inline)
    {
        var words = new StringBuilder();
        foreach (var node in inline.Descendants())
        {
            words.Append(
                node switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    LineBreakInline => " ",
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    _ => "",
                }
            );
        }

        return words.ToString();
    }
}
