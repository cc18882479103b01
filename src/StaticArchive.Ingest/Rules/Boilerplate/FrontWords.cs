using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// The words of the first blocks of a document, among them those of its title: the head of a page is made of them,
/// <c>HMP Wormley: kitchens</c>.
/// </summary>
/// <param name="drafts">The document.</param>
internal sealed class FrontWords(IReadOnlyList<Draft> drafts)
{
    private const int FrontBlocks = 10;
    private const int LongestBlock = 200;
    private const int FewestWords = 2;
    private const int EnoughWords = 4;

    private readonly HashSet<string> _words = Collect(drafts, FrontBlocks);

    /// <summary>
    /// Whether the block at index <paramref name="i"/> repeats words of the lines above it, on the title page, and adds
    /// none but a number. Two words, such as <c>What changed</c>, may as well be a heading at the top of a page, unless
    /// they stand in the middle of a sentence.
    /// </summary>
    public bool AreRepeatedAt(int i)
    {
        var above = i < FrontBlocks ? Collect(drafts, i) : _words;
        var words = WordTokenizer.Split(Folding.Fold(drafts[i].Text)).Where(word => !char.IsDigit(word[0])).ToList();
        return words.Count >= (PageEdge.InterruptsSentence(drafts, i) ? FewestWords : EnoughWords)
            && words.TrueForAll(word => above.Contains(word) || word is "et" or "al");
    }

    private static HashSet<string> Collect(IReadOnlyList<Draft> drafts, int count) =>
        new(
            drafts
                .Take(count)
                .Where(draft => draft.Text.Length < LongestBlock && !ProseDetector.IsProse(draft.Text))
                .SelectMany(draft => WordTokenizer.Split(Folding.Fold(draft.Text))),
            StringComparer.Ordinal
        );
}
