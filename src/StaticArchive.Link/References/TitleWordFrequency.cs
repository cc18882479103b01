using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Document frequency (information retrieval) of words in titles: the number of entries of the archive whose title has
/// a word. A misprinted word stands in one only.
/// </summary>
internal sealed class TitleWordFrequency
{
    private readonly Dictionary<string, int> _documentFrequency = new(StringComparer.Ordinal);

    /// <summary>Counts them; a title that many entries share is split once.</summary>
    public TitleWordFrequency(IEnumerable<ReferenceEntry> entries)
    {
        foreach (var (title, count) in entries.CountBy(entry => entry.Item.Title ?? "", StringComparer.Ordinal))
        {
            foreach (var word in Tokenize(title).Distinct(StringComparer.Ordinal))
            {
                _documentFrequency[word] = _documentFrequency.GetValueOrDefault(word) + count;
            }
        }
    }

    /// <summary>The number of words of a title that no other entry has.</summary>
    public int CountUnique(string title) =>
        Tokenize(title).Count(word => _documentFrequency.GetValueOrDefault(word) < 2);

    private static IEnumerable<string> Tokenize(string title) =>
        WordTokenizer.GetWords(title).Select(word => Folding.ToKey(word));
}
