using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest;

/// <summary>
/// What of a source's words is missing in a document, and what is there that the source does not have.
/// </summary>
/// <param name="Lost">Words of the source that are in no block.</param>
/// <param name="Invented">Words of blocks that are not in the source.</param>
/// <param name="Mended">Words parted at a line end in the source and whole in the text: <c>commis- sioning</c>. The
/// other way round, two words that a source runs together are two in the text where a label begins in their
/// middle.</param>
internal sealed record WordBalance(
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Invented,
    IReadOnlyList<string> Mended
)
{
    /// <summary>Compares them as bags of words.</summary>
    public static WordBalance Compare(IReadOnlyList<string> source, Document document) =>
        Compare(source, WordCounter.Runs(document.Text));

    /// <summary>Compares two bags of words.</summary>
    public static WordBalance Compare(IReadOnlyList<string> source, IReadOnlyList<string> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in source)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        foreach (var word in text)
        {
            counts[word] = counts.GetValueOrDefault(word) - 1;
        }

        var lost = counts.SelectMany(pair => Enumerable.Repeat(pair.Key, Math.Max(0, pair.Value))).ToList();
        var invented = counts.SelectMany(pair => Enumerable.Repeat(pair.Key, Math.Max(0, -pair.Value))).ToList();
        var mended = new List<string>();
        foreach (var word in invented.ToList())
        {
            var left = lost.Find(half =>
                word.StartsWith(half, StringComparison.Ordinal)
                && lost.Contains(word[half.Length..], StringComparer.Ordinal)
            );
            if (left is not null)
            {
                lost.Remove(left);
                lost.Remove(word[left.Length..]);
                invented.Remove(word);
                mended.Add(word);
            }
        }

        return new WordBalance([.. lost.Where(word => !IsParted(word, invented))], invented, mended);
    }

    /// <summary>
    /// Whether the text has the word in two, because the source ran two together: <c>LeeReviewer</c>.
    /// </summary>
    private static bool IsParted(string word, List<string> invented)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (
                invented.Contains(word[..i], StringComparer.Ordinal)
                && invented.Contains(word[i..], StringComparer.Ordinal)
            )
            {
                invented.Remove(word[..i]);
                invented.Remove(word[i..]);
                return true;
            }
        }

        return false;
    }
}
