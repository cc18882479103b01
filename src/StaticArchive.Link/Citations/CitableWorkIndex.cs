using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Index of the works that the citations of a document can mean: by any form of the first author's name, by names of
/// organisations, and by year.
/// </summary>
internal sealed class CitableWorkIndex
{
    private readonly Dictionary<string, List<int>> _byFirstAuthor = new(StringComparer.Ordinal);
    private readonly Dictionary<AuthorYearKey, List<int>> _byFirstAuthorAndYear = [];
    private readonly Dictionary<int, List<int>> _byYear = [];
    private readonly HashSet<string> _familyNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _familyNameEndings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _caselessNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phraseKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Indexes works.</summary>
    public CitableWorkIndex(IReadOnlyList<CitableWork> entries)
    {
        Entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            Add(i, entries[i]);
        }
    }

    /// <summary>The works in order; the other members return indexes into this list.</summary>
    public IReadOnlyList<CitableWork> Entries { get; }

    /// <summary>Entries whose first author has a name of this form.</summary>
    public IReadOnlyList<int> FindByFirstAuthor(string key) =>
        _byFirstAuthor.TryGetValue(key, out var found) ? found : [];

    /// <summary>Those of a year; 0 for those in press.</summary>
    public IReadOnlyList<int> FindByFirstAuthorAndYear(string key, int year) =>
        _byFirstAuthorAndYear.TryGetValue(new AuthorYearKey(key, year), out var found) ? found : [];

    /// <summary>Entries of a year; 0 for those in press.</summary>
    public IReadOnlyList<int> FindByYear(int year) => _byYear.TryGetValue(year, out var found) ? found : [];

    /// <summary>Whether any author of any work has this name.</summary>
    public bool IsFamilyName(string key) => _familyNames.Contains(key);

    /// <summary>
    /// Whether the last words of a name of several words, run together, are these: <c>denbroek</c> of <c>Van den
    /// Broek</c>.
    /// </summary>
    public bool IsFamilyNameEnding(string key) => _familyNameEndings.Contains(key);

    /// <summary>Whether any author has this name, or form of a name, in a script without capitals.</summary>
    public bool IsCaselessName(string key) => _caselessNames.Contains(key);

    /// <summary>Units of the longest of them; 0 where there are none.</summary>
    public int LongestCaselessName { get; private set; }

    /// <summary>Names of organisations, word by word from the last to the first, that end with a word.</summary>
    public IReadOnlyList<IReadOnlyList<string>> FindPhrasesEnding(string word) =>
        _phrases.TryGetValue(word, out var found) ? found : [];

    /// <summary>Adds the words of a name of an organisation, for finding it in running text.</summary>
    public void AddPhrase(string name)
    {
        var words = WordTokenizer
            .GetWords(name)
            .Select(word => Folding.ToKey(word))
            .Where(key => key.Length > 0)
            .Reverse()
            .ToList();
        if (words.Count > 1 && _phraseKeys.Add(string.Join(' ', words)))
        {
            GetOrAdd(_phrases, words[0]).Add(words);
        }
    }

    private void Add(int i, CitableWork entry)
    {
        GetOrAdd(_byYear, entry.Year).Add(i);
        foreach (var author in entry.Authors)
        {
            _familyNames.Add(author.Key);
            AddCaseless(author);
            if (!author.IsOrganisation)
            {
                _familyNameEndings.UnionWith(author.FamilyNameEndings);
            }
        }

        if (entry.Authors.Count == 0)
        {
            return;
        }

        foreach (var form in entry.Authors[0].Variants.Prepend(entry.Authors[0].Key).Distinct(StringComparer.Ordinal))
        {
            GetOrAdd(_byFirstAuthor, form).Add(i);
            GetOrAdd(_byFirstAuthorAndYear, new AuthorYearKey(form, entry.Year)).Add(i);
        }
    }

    private void AddCaseless(AuthorNameVariants author)
    {
        if (CaselessScript.Begins(author.Key))
        {
            _caselessNames.UnionWith(author.Variants.Prepend(author.Key));
            LongestCaselessName = Math.Max(LongestCaselessName, author.Key.Length);
        }
    }

    private static List<T> GetOrAdd<TKey, T>(Dictionary<TKey, List<T>> buckets, TKey key)
        where TKey : notnull
    {
        if (!buckets.TryGetValue(key, out var bucket))
        {
            bucket = buckets[key] = [];
        }

        return bucket;
    }
}
