using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Makes the selector of a passage; <see cref="QuoteAnchor"/> finds the passage again. The rule, which the page's script
/// follows as well: 1. the quote is the passage without white space at its ends, every run of white space in it one blank;
/// 2. the prefix is what stands before it, the suffix what stands after, without the word that would be cut at the outer end;
/// 3. each has 32 characters more than it needs for quote and prefix, or quote and suffix, to stand once in the document. What
/// it needs is 0, 32, 64, 128, … characters. So either side can tell the passage from its likes, whatever is edited on the other.
/// </summary>
public static class Selectors
{
    private const int Context = 32;

    /// <summary>The selector of a span; <paramref name="place"/> is where it will be written.</summary>
    public static QuoteRecord Describe(Document document, Span span, Library library, Place place = default)
    {
        var passage = Trim(document.Text, span);
        var quote = OneLine(document.Text[passage.Start..passage.End]);
        var bare = new QuoteRecord(document.Paper, library.Of(document.Paper).Count > 1 ? document.Stem : null, quote, null, null, place);
        var folded = library.Folded(document).Text;
        return bare with
        {
            Prefix = Side(folded, document.Text.Length, length => bare with { Prefix = Before(document.Text, passage.Start, length) }).Prefix,
            Suffix = Side(folded, document.Text.Length, length => bare with { Suffix = After(document.Text, passage.End, length) }).Suffix,
            Section = SectionAt(document, passage)?.Id,
        };
    }

    /// <summary>The selector with one side, which is longer than it needs to be.</summary>
    private static QuoteRecord Side(string folded, int longest, Func<int, QuoteRecord> with)
    {
        var length = 0;
        while (length < longest && ExactPlaces.Count(FoldedQuote.Of(with(length)), folded) > 1)
        {
            length = Math.Max(Context, 2 * length);
        }

        return with(length + Context);
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
