using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>
/// The passages of annotations as the page has them, sign by sign, with the words around them: some readers of
/// annotations compare nothing but equal signs, and some take no more than 32 of them on either side.
/// </summary>
internal static class PageQuoteReader
{
    private const int ContextLength = 32;

    /// <summary>By the stretch of the document that is annotated.</summary>
    public static IReadOnlyDictionary<Span, TextQuoteSelector> Read(BodyContext context)
    {
        var body = BodyWriter.Write(context);
        PageText[] pages = [new(body.Article), new(body.Aside)];
        var quotes = new Dictionary<Span, TextQuoteSelector>();
        foreach (var (note, _) in context.Annotations)
        {
            foreach (var page in pages)
            {
                if (page.FindStart(note.Id) is { } start)
                {
                    quotes[note.Anchor.Span] = Quote(context.Document, note.Anchor.Span, page.Text, start);
                }
            }
        }

        return quotes;
    }

    private static TextQuoteSelector Quote(Document document, Span span, string page, int start)
    {
        var end = FindEnd(page, start, document.Text.AsSpan(span.Start, span.Length));
        var before = Math.Max(0, start - ContextLength);
        var after = Math.Min(page.Length, end + ContextLength);
        return new TextQuoteSelector(
            document.Paper,
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
