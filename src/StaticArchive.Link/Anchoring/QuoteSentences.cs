using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>The words of a text with what their printing says, and where its sentences begin.</summary>
internal static class QuoteSentences
{
    private static readonly HashSet<string> Abbreviations = WordList.ParseSet(
        "al eg ie cf vs dr prof mr mrs ms no nos pp p vol ed eds etc st fig c ca nr bzw vgl"
    );

    /// <summary>The words of a folded text, in order.</summary>
    public static IEnumerable<QuoteWord> Read(FoldedText folded, string original)
    {
        var previous = (End: 0, Word: "");
        foreach (var (start, end) in WordTokenizer.Tokenize(folded.Text))
        {
            var place = folded.ToOriginal(new Span(start, end));
            var word = folded.Text[start..end];
            var isFirst = previous.End == 0 || IsBoundary(original, previous, place.Start);
            yield return new QuoteWord(word, char.IsUpper(original[place.Start]), isFirst);
            previous = (place.End, word);
        }
    }

    /// <summary>
    /// Whether a sentence ends between two words: a stop, a blank, and no small letter behind; not behind an initial or
    /// an abbreviation. A new block is a new sentence.
    /// </summary>
    public static bool IsBoundary(string text, (int End, string Word) before, int next)
    {
        var gap = text.AsSpan(before.End, next - before.End);
        if (gap.Contains('\n'))
        {
            return true;
        }

        var stop = gap.IndexOfAny('.', '?', '!');
        return stop >= 0
            && gap[stop..].Contains(' ')
            && !char.IsLower(text[next])
            && !(gap[stop] == '.' && (before.Word.Length == 1 || Abbreviations.Contains(before.Word)));
    }
}
