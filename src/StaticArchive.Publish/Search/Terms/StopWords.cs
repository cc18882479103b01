namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// English words that hold sentences together. Of passages they are not indexed: a list of nearly every passage tells
/// nothing. Titles and names are found by them, and within a phrase any word may stand where one stands.
/// </summary>
internal static class StopWords
{
    /// <summary>The words, separated by blanks; readers' browsers get the same list.</summary>
    public const string List =
        "a an and are as at be been but by for from had has have in into is it its of on or that the their "
        + "there these they this to was were which will with would";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        List.Split(' '),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int MaxLength = List.Split(' ').Max(word => word.Length);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= MaxLength && Words.Contains(word);
}
