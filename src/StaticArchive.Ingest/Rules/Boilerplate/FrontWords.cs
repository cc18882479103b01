using StaticArchive.Ingest.Drafts;
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
    private const int LongestBlock = 400;
    private const int FewestWords = 2;

    private readonly HashSet<string> _words = new(
        drafts
            .Take(FrontBlocks)
            .Where(draft => draft.Text.Length < LongestBlock)
            .SelectMany(draft => WordTokenizer.Split(Folding.Fold(draft.Text))),
        StringComparer.Ordinal
    );

    /// <summary>Whether a line repeats words of the title page and adds none, but numbers.</summary>
    public bool ContainsAllOf(string line)
    {
        var words = WordTokenizer.Split(Folding.Fold(line)).Where(word => !char.IsDigit(word[0])).ToList();
        return words.Count >= FewestWords && words.TrueForAll(word => _words.Contains(word) || word is "et" or "al");
    }
}
