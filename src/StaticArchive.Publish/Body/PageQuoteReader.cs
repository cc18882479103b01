using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Body;

/// <summary>
/// The passages of annotations as the page has them, sign by sign, with the words around them: some readers of
/// annotations compare nothing but equal signs, and some take no more than 32 of them on either side.
/// </summary>
internal static class PageQuoteReader
{
    private const int ContextLength = 32;

    /// <summary>By the stretch of the document that is annotated.</summary>
    public static IReadOnlyDictionary<Span, PageQuote> Read(BodyContext context)
    {
        var body = BodyWriter.Write(context);
        var (article, aside) = (new PageText(body.Article), new PageText(body.Aside));
        var counted = new CodePointMap(article.Text);
        var quotes = new Dictionary<Span, PageQuote>();
        foreach (var (note, _) in context.Annotations)
        {
            var place = note.Anchor.Span;
            var words = context.Document.Text.AsSpan(place.Start, place.Length);
            if (article.FindStart(note.Id) is { } start)
            {
                var span = new Span(start, FindEnd(article.Text, start, words));
                var selector = Quote(context.Document.Paper, article.Text, span);
                quotes[place] = new PageQuote(selector, counted.ToCodePoints(span));
            }
            else if (aside.FindStart(note.Id) is { } below)
            {
                var span = new Span(below, FindEnd(aside.Text, below, words));
                quotes[place] = new PageQuote(Quote(context.Document.Paper, aside.Text, span), null);
            }
        }

        return quotes;
    }

    private static TextQuoteSelector Quote(string paper, string page, Span span)
    {
        var (start, end) = (span.Start, span.End);
        var before = Math.Max(0, start - ContextLength);
        var after = Math.Min(page.Length, end + ContextLength);
        return new TextQuoteSelector(
            paper,
            null,
            page[start..end],
            NullIfBlank(page[(IsWithinPair(page, before) ? before + 1 : before)..start]),
            NullIfBlank(page[end..(IsWithinPair(page, after) ? after - 1 : after)]),
            default
        );
    }

    /// <summary>Between blocks a page has white space of its own, so that only the other signs are counted.</summary>
    private static int FindEnd(string page, int start, ReadOnlySpan<char> quote)
    {
        var left = 0;
        foreach (var sign in quote)
        {
            left += char.IsWhiteSpace(sign) ? 0 : 1;
        }

        var end = start;
        while (left > 0 && end < page.Length)
        {
            left -= char.IsWhiteSpace(page[end++]) ? 0 : 1;
        }

        return end;
    }

    private static bool IsWithinPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
