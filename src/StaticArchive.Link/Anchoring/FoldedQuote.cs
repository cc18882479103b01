using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// A quote with its prefix and suffix, folded. White space where they meet is ignored.
/// </summary>
/// <param name="Text">The quote.</param>
/// <param name="Prefix">What stands before it; empty where none is given.</param>
/// <param name="Suffix">What stands after it; empty where none is given.</param>
internal sealed record FoldedQuote(string Text, string Prefix, string Suffix)
{
    /// <summary>A quote of fewer folded units needs context to be anchored.</summary>
    public const int ShortLength = 15;

    /// <summary>Folds a quote.</summary>
    public static FoldedQuote From(TextQuoteSelector quote) =>
        new(Fold(quote.Exact), Fold(quote.Prefix), Fold(quote.Suffix));

    /// <summary>Whether it is too short to stand without context.</summary>
    public bool IsShort => Math.Max(Text.Length, WrittenLength) < ShortLength;

    /// <summary>How long it was with markup that came with it, as in <c>a &amp;lt; b</c>.</summary>
    public int WrittenLength { get; init; }

    /// <summary>Whether there is a prefix or a suffix.</summary>
    public bool HasContext => Prefix.Length + Suffix.Length > 0;

    /// <summary>
    /// Whether the words before and after a place of a folded text are those given, as far as any are given.
    /// </summary>
    public bool MatchesContext(string text, Span place)
    {
        var before = text.AsSpan(0, place.Start).TrimEnd(' ');
        var after = text.AsSpan(place.End).TrimStart(' ');
        return before.EndsWith(Prefix, StringComparison.Ordinal) && after.StartsWith(Suffix, StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether prefix and suffix stand side by side with nothing between them: then the quote was deleted, and similar
    /// words in other places are no match.
    /// </summary>
    public bool IsDeletedFrom(string text) =>
        Prefix.Length > 0
        && Suffix.Length > 0
        && Prefix.Length + Suffix.Length >= 2 * ShortLength
        && (
            text.Contains($"{Prefix} {Suffix}", StringComparison.Ordinal)
            || text.Contains(Prefix + Suffix, StringComparison.Ordinal)
        );

    /// <summary>The marks before its first word: <c>(</c></summary>
    public string LeadingPunctuation =>
        Text[..WordTokenizer.Tokenize(Text).Select(word => word.Start).FirstOrDefault(Text.Length)];

    /// <summary>The marks after its last word: <c>."</c></summary>
    public string TrailingPunctuation => Text[WordTokenizer.Tokenize(Text).Select(word => word.End).LastOrDefault()..];

    /// <summary>A place with the marks before its first and after its last word that the quote has there too.</summary>
    public Span ExpandToPunctuation(string text, Span words)
    {
        var start = text.AsSpan(0, words.Start).EndsWith(LeadingPunctuation, StringComparison.Ordinal)
            ? words.Start - LeadingPunctuation.Length
            : words.Start;
        var end = text.AsSpan(words.End).StartsWith(TrailingPunctuation, StringComparison.Ordinal)
            ? words.End + TrailingPunctuation.Length
            : words.End;
        return new Span(start, end);
    }

    private static string Fold(string? text) => text is null ? "" : Folding.Fold(text).Trim(' ');
}
