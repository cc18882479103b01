using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Which words of a document are authors of its list of references, and which are common words.</summary>
/// <param name="text">The document's text.</param>
/// <param name="list">The works that its citations can mean.</param>
internal sealed class DocumentVocabulary(string text, CitableWorkIndex list)
{
    private readonly Lazy<IReadOnlySet<string>> _places = new(() => PlaceNameFinder.Find(text));
    private readonly Lazy<HashSet<string>> _lowercaseWords = new(() => FindLowercaseWords(text));

    /// <summary>The document's text.</summary>
    public string Text => text;

    /// <summary>Whether the first family name of a label is that of an author of the list.</summary>
    public bool IsKnownAuthor(AuthorLabel label) =>
        list.IsFamilyName(label.FirstFamilyName) || list.FindByFirstAuthor(label.FirstFamilyName).Count > 0;

    /// <summary>
    /// Whether a folded word is printed with a small letter anywhere in the text, so that it is a common word.
    /// </summary>
    public bool IsCommonWord(string key) => _lowercaseWords.Value.Contains(key);

    /// <summary>Whether the text says of a folded word that something is in it, as of a place.</summary>
    public bool IsPlace(string key) => _places.Value.Contains(key);

    private static HashSet<string> FindLowercaseWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, end) in WordTokenizer.Tokenize(text))
        {
            if (char.IsLower(text[start]))
            {
                lookup.Add(text.AsSpan(start, end - start));
            }
        }

        return words;
    }
}
