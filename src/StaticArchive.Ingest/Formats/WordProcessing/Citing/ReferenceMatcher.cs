using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// Finds the entry of a reference list that a record was printed as: the one with its title, or else with the names of
/// its first author, its year and most words of its title.
/// </summary>
internal sealed class ReferenceMatcher
{
    private const int ShortestWord = 3;
    private const int MostCandidates = 200;
    private const int LeastSharedOfTen = 6;
    private const int Certain = 10_000;

    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    /// <summary>Looks at the entries of a list.</summary>
    public ReferenceMatcher(IEnumerable<Draft> entries)
    {
        foreach (var draft in entries)
        {
            var words = Split(draft.Text);
            foreach (var word in words)
            {
                if (!_byWord.TryGetValue(word, out var places))
                {
                    _byWord.Add(word, places = []);
                }

                places.Add(_entries.Count);
            }

            _entries.Add(new Entry(draft, Folding.ToKey(draft.Text), words));
        }
    }

    /// <summary>The entry of a record; null where none or several fit.</summary>
    public Draft? Find(CslItem item)
    {
        var candidates = FindCandidates(item);
        var scores = candidates.Select(entry => new { Entry = entry, Score = GetScore(item, entry) }).ToList();
        var best = scores.Select(one => one.Score).DefaultIfEmpty(0).Max();
        var fitting = scores.Where(one => one.Score == best).ToList();
        return best > 0 && fitting.Count == 1 ? fitting[0].Entry.Draft : null;
    }

    /// <summary>Entries with a word of the record that is rare among them.</summary>
    private IEnumerable<Entry> FindCandidates(CslItem item) =>
        Split($"{item.Title} {GetName(item)}")
            .Select(word => _byWord.GetValueOrDefault(word) ?? [])
            .Where(places => places.Count > 0)
            .OrderBy(places => places.Count)
            .Take(4)
            .SelectMany(places => places.Take(MostCandidates))
            .Distinct()
            .Select(place => _entries[place]);

    private static int GetScore(CslItem item, Entry entry)
    {
        var title = Split(item.Title ?? "");
        var shared = title.Count(entry.Words.Contains);
        var (name, year) = (HasName(item, entry) ? 4 : 0, HasYear(item, entry) ? 5 : 0);
        return HasDoi(item, entry) ? Certain
            : title.Count == 0 ? (name + year > 5 ? 1 : 0)
            : shared * 10 >= title.Count * LeastSharedOfTen && name + year + shared > 4 ? (shared * 10) + name + year
            : 0;
    }

    private static bool HasName(CslItem item, Entry entry) =>
        GetName(item) is { Length: > 0 } name && entry.Key.Contains(Folding.ToKey(name), StringComparison.Ordinal);

    private static bool HasYear(CslItem item, Entry entry) =>
        item.Issued?.Year is { } year && entry.Words.Contains(FormatYear(year));

    private static bool HasDoi(CslItem item, Entry entry) =>
        item.Doi is { Length: > 6 } doi && entry.Key.Contains(Folding.ToKey(doi), StringComparison.Ordinal);

    private static string GetName(CslItem item) =>
        item.Author.Concat(item.Editor).Select(name => name.ShortForm).FirstOrDefault() ?? "";

    private static string FormatYear(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static HashSet<string> Split(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var folded = Folding.Fold(text);
        foreach (var word in WordTokenizer.Tokenize(folded))
        {
            if (word.End - word.Start >= ShortestWord)
            {
                words.Add(folded[word.Start..word.End]);
            }
        }

        return words;
    }

    private sealed record Entry(Draft Draft, string Key, HashSet<string> Words);
}
