using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>How many prints of the archive have a word in their title: a misprint stands in one only.</summary>
internal sealed class TitleWords
{
    private readonly Dictionary<string, int> _prints = new(StringComparer.Ordinal);

    /// <summary>Counts them; a title that many prints have is looked at once.</summary>
    public TitleWords(IEnumerable<Print> prints)
    {
        foreach (var (title, count) in prints.CountBy(print => print.Item.Title ?? "", StringComparer.Ordinal))
        {
            foreach (var word in Of(title).Distinct(StringComparer.Ordinal))
            {
                _prints[word] = _prints.GetValueOrDefault(word) + count;
            }
        }
    }

    /// <summary>Words of a title that no other print has.</summary>
    public int Unshared(string title) => Of(title).Count(word => _prints.GetValueOrDefault(word) < 2);

    private static IEnumerable<string> Of(string title) => Words.Find(title).Select(word => Folding.Key(title[word.Start..word.End]));
}
