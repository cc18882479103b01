using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Makes the selector of a passage; <see cref="QuoteAnchor"/> finds the passage again. The rule, which the page's script
/// follows as well: 1. the quote is the passage without white space at its ends, every run of white space in it one blank;
/// 2. prefix and suffix are what stands before and after it, up to 32 characters, without the word that would be cut at the
/// outer end; 3. while quote, prefix and suffix together stand more than once in the document, both may be twice as long.
/// </summary>
public static class Selectors
{
    private const int Context = 32;

    /// <summary>The selector of a span; <paramref name="place"/> is where it will be written.</summary>
    public static QuoteRecord Describe(Document document, Span span, Library library, Place place = default)
    {
        var text = document.Text;
        var passage = Trim(text, span);
        var folded = library.Folded(document);
        var length = Context;
        var record = With(length);
        while (length < text.Length && Places(record) > 1)
        {
            length *= 2;
            record = With(length);
        }

        return record with { Section = SectionAt(document, passage)?.Id };

        QuoteRecord With(int characters) => new(
            document.Paper,
            library.Of(document.Paper).Count > 1 ? document.Stem : null,
            OneLine(text[passage.Start..passage.End]),
            Before(text, passage.Start, characters),
            After(text, passage.End, characters),
            place);

        int Places(QuoteRecord selector)
        {
            var quote = FoldedQuote.Of(selector);
            return ExactPlaces.Find(quote, folded.Text).Count(at => quote.ContextFits(folded.Text, at));
        }
    }

    /// <summary>The passage without white space at its ends.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static Section? SectionAt(Document document, Span passage) =>
        document.Sections.Where(section => section.Span.Contains(passage)).MaxBy(section => section.Span.Start);

    /// <summary>Up to so many characters before; the first word is dropped where it would be cut.</summary>
    private static string? Before(string text, int end, int characters)
    {
        var start = Math.Max(0, end - characters);
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            var blank = text.AsSpan(start, end - start).IndexOfAny(' ', '\n');
            start = blank >= 0 ? start + blank : char.IsLowSurrogate(text[start]) ? start + 1 : start;
        }

        return OneLine(text[start..end].Trim()) is { Length: > 0 } words ? words : null;
    }

    private static string? After(string text, int start, int characters)
    {
        var end = Math.Min(text.Length, start + characters);
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            var blank = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n');
            end = blank >= 0 ? start + blank : char.IsLowSurrogate(text[end]) ? end - 1 : end;
        }

        return OneLine(text[start..end].Trim()) is { Length: > 0 } words ? words : null;
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
