using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Tells a sentence that was edited from another of the same pattern. <c>Northtown met four times in 2004</c> is not
/// found at <c>Southtown met five times in 2005</c>, though most of its words stand there: where numbers, names or
/// negations differ, it is another sentence. Other words left out or exchanged are an edit, but of a quote that comes
/// without the words around it: nothing tells that its sentence was not taken out.
/// </summary>
/// <param name="quote">The words of prefix, quote and suffix.</param>
/// <param name="hasContext">Whether there is a prefix or a suffix.</param>
internal sealed class SentenceComparer(IReadOnlyList<QuoteWord> quote, bool hasContext)
{
    /// <summary>An edit of a sentence is believed where so much of what stands around it is still there.</summary>
    private const int MinWordsAround = 4;
    private const double MinShareAround = 0.6;

    /// <summary>A sentence by itself may have one word exchanged, if it has so many.</summary>
    private const int MinWordsOfEdited = 12;
    private const int MinWordsOfLong = 24;

    private readonly IReadOnlyList<Span> _sentences = Split(quote);

    /// <summary>
    /// How many words of the quote, which is a span of the pattern's words, belong to sentences that are others at the
    /// place.
    /// </summary>
    /// <param name="place">For each word of the pattern its position in the text, or -1.</param>
    /// <param name="pattern">Indexes of the quote's words.</param>
    /// <param name="text">The document.</param>
    public int CountWordsOfOthers(IReadOnlyList<int> place, Span pattern, FoldedDocument text)
    {
        var isSame = place.Select((at, i) => at >= 0 && IsSame(i, text.Words[at], pattern)).ToArray();
        return _sentences
            .Where(sentence => sentence.Overlaps(pattern))
            .Where(sentence => IsOther(sentence, place, new Comparison(isSame, pattern, text)))
            .Sum(sentence => Math.Min(sentence.End, pattern.End) - Math.Max(sentence.Start, pattern.Start));
    }

    /// <summary>A quote may begin or end inside a word: <c>use of the buil</c>.</summary>
    private bool IsSame(int index, string word, Span pattern) =>
        quote[index].Text == word
        || (index == pattern.Start && word.EndsWith(quote[index].Text, StringComparison.Ordinal))
        || (index == pattern.End - 1 && word.StartsWith(quote[index].Text, StringComparison.Ordinal));

    private bool IsOther(Span sentence, IReadOnlyList<int> place, Comparison comparison)
    {
        var differences = Differences(sentence, place, comparison).ToList();
        return differences.Count > 0
            && (
                IsAroundStill(sentence, comparison)
                    ? IsOtherAmongItsOwn(sentence, differences, comparison)
                    : differences.Exists(difference => difference.IsDecisive)
                        || (!hasContext && IsOtherByItself(sentence, differences))
            );
    }

    /// <summary>
    /// Between sentences that are still there, the words around the quote may be others, and of a long sentence one
    /// name or number: a figure was set right.
    /// </summary>
    private bool IsOtherAmongItsOwn(Span sentence, List<SentenceDifference> differences, Comparison comparison) =>
        differences.Exists(difference => difference.IsReversed)
        || (
            differences.Count(difference => difference.IsDecisive) > (sentence.Length >= MinWordsOfLong ? 1 : 0)
            && !IsVerbatimBetweenBoth(sentence, comparison)
        );

    /// <summary>Whether all that the quote has of a sentence stands there, of a quote with both sides.</summary>
    private bool IsVerbatimBetweenBoth(Span sentence, Comparison comparison) =>
        comparison.Quote.Start > 0
        && comparison.Quote.End < quote.Count
        && Enumerable
            .Range(sentence.Start, sentence.Length)
            .Where(i => i >= comparison.Quote.Start && i < comparison.Quote.End)
            .All(i => comparison.IsSame[i]);

    private static bool IsOtherByItself(Span sentence, List<SentenceDifference> differences) =>
        differences.Count(difference => difference.IsDoubtful) > (sentence.Length >= MinWordsOfEdited ? 1 : 0)
        || differences.Exists(difference => difference.IsDecisiveAlone);

    /// <summary>Whether the words of prefix, quote and suffix that are not in the sentence are still there.</summary>
    private static bool IsAroundStill(Span sentence, Comparison comparison)
    {
        var around = comparison.IsSame.Where((_, i) => i < sentence.Start || i >= sentence.End).ToList();
        return around.Count >= MinWordsAround && around.Count(same => same) >= MinShareAround * around.Count;
    }

    /// <summary>The stretches of a sentence between words that are the same, with what stands there instead.</summary>
    private IEnumerable<SentenceDifference> Differences(Span sentence, IReadOnlyList<int> place, Comparison comparison)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            if (i < sentence.End && !comparison.IsSame[i])
            {
                continue;
            }

            var there = FindThere(new Span(start, i), sentence, place);
            if (i > start || !there.IsEmpty)
            {
                yield return new SentenceDifference(
                    [.. Enumerable.Range(start, i - start).Select(index => quote[index])],
                    [.. Enumerable.Range(there.Start, there.Length).Select(comparison.Text.GetWord)],
                    comparison.Text
                );
            }

            start = i + 1;
        }
    }

    /// <summary>
    /// Positions of the text between the words on both sides; at an end of the sentence those that stand for words of
    /// it.
    /// </summary>
    private static Span FindThere(Span stretch, Span sentence, IReadOnlyList<int> place)
    {
        var inside = Enumerable
            .Range(stretch.Start, stretch.Length)
            .Select(i => place[i])
            .Where(at => at >= 0)
            .ToList();
        var from =
            stretch.Start > sentence.Start ? place[stretch.Start - 1] + 1
            : inside.Count > 0 ? inside[0]
            : -1;
        var to =
            stretch.End < sentence.End ? place[stretch.End]
            : inside.Count > 0 ? inside[^1] + 1
            : from;
        from = from < 0 ? to : from;
        return to < from ? new Span(from, from) : new Span(from, to);
    }

    private static List<Span> Split(IReadOnlyList<QuoteWord> words)
    {
        var sentences = new List<Span>();
        var start = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].IsFirst)
            {
                sentences.Add(new Span(start, i));
                start = i;
            }
        }

        return sentences;
    }

    private sealed record Comparison(bool[] IsSame, Span Quote, FoldedDocument Text);
}
