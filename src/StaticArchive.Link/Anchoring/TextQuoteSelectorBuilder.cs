using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Makes the selector of a passage; <see cref="QuoteAnchorer"/> finds the passage again. The rule, which the page's
/// script follows as well: 1. the quote is the passage without white space at its ends, every run of white space in it
/// one blank; 2. the prefix is what stands before it, the suffix what stands after, without the word that would be cut
/// at the outer end; 3. each has 32 characters more than it needs for quote and prefix, or quote and suffix, to stand
/// once in the document. What it needs is 0, 32, 64, 128, … characters. So either side can tell the passage from its
/// likes, whatever is edited on the other.
/// </summary>
public static class TextQuoteSelectorBuilder
{
    private const int ContextLength = 32;

    /// <summary>The selector of a span; <paramref name="location"/> is where it will be written.</summary>
    public static TextQuoteSelector Describe(
        Document document,
        Span span,
        QuoteCorpus corpus,
        SourceLocation location = default
    )
    {
        var passage = span.Trim(document.Text);
        var quote = NormalizeWhiteSpace(document.Text[passage.Start..passage.End]);
        var bare = new TextQuoteSelector(
            document.Paper,
            corpus.GetDocuments(document.Paper).Count > 1 ? document.Stem : null,
            quote,
            null,
            null,
            location
        );
        var folded = corpus.GetFolded(document).Text;
        return bare with
        {
            Prefix = ExtendContext(
                folded,
                document.Text.Length,
                length => bare with { Prefix = GetPrefix(document.Text, passage.Start, length) }
            ).Prefix,
            Suffix = ExtendContext(
                folded,
                document.Text.Length,
                length => bare with { Suffix = GetSuffix(document.Text, passage.End, length) }
            ).Suffix,
            Section = FindSection(document, passage)?.Id,
        };
    }

    /// <summary>The selector with one side, which is longer than it needs to be.</summary>
    private static TextQuoteSelector ExtendContext(string folded, int longest, Func<int, TextQuoteSelector> with)
    {
        var length = 0;
        while (length < longest && ExactQuoteMatcher.Count(FoldedQuote.From(with(length)), folded) > 1)
        {
            length = Math.Max(ContextLength, 2 * length);
        }

        return with(length + ContextLength);
    }

    private static Section? FindSection(Document document, Span passage) =>
        document.Sections.Where(section => section.Span.Contains(passage)).MaxBy(section => section.Span.Start);

    /// <summary>Up to so many characters before; the first word is dropped where it would be cut.</summary>
    private static string? GetPrefix(string text, int end, int characters)
    {
        var start = Math.Max(0, end - characters);
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            var blank = text.AsSpan(start, end - start).IndexOfAny(' ', '\n');
            start =
                blank >= 0 ? start + blank
                : start < end && char.IsLowSurrogate(text[start]) ? start + 1
                : start;
        }

        return NormalizeWhiteSpace(text[start..end].Trim()) is { Length: > 0 } words ? words : null;
    }

    private static string? GetSuffix(string text, int start, int characters)
    {
        var end = Math.Min(text.Length, start + characters);
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            var blank = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n');
            end =
                blank >= 0 ? start + blank
                : start < end && char.IsLowSurrogate(text[end]) ? end - 1
                : end;
        }

        return NormalizeWhiteSpace(text[start..end].Trim()) is { Length: > 0 } words ? words : null;
    }

    private static string NormalizeWhiteSpace(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
