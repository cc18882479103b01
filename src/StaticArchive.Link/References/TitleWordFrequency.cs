using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>How many prints of the archive have a word in their title: a misprint stands in one only.</summary>
internal sealed class TitleWordFrequency
{
    private readonly Dictionary<string, int> _documentFrequency = new(StringComparer.Ordinal);

    /// <summary>Counts them; a title that many prints have is looked at once.</summary>
    public TitleWordFrequency(IEnumerable<ReferenceEntry> prints)
    {
        foreach (var (title, count) in prints.CountBy(entry => entry.Item.Title ?? "", StringComparer.Ordinal))
        {
            foreach (var word in Tokenize(title).Distinct(StringComparer.Ordinal))
            {
                _documentFrequency[word] = _documentFrequency.GetValueOrDefault(word) + count;
            }
        }
    }

    /// <summary>Words of a title that no other print has.</summary>
    public int CountUnique(string title) =>
        Tokenize(title).Count(word => _documentFrequency.GetValueOrDefault(word) < 2);

    private static IEnumerable<string> Tokenize(string title) =>
        WordTokenizer.GetWords(title).Select(word => Folding.ToKey(word));
}
