namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// English words that hold sentences together. Of passages they are not indexed by themselves: a list of nearly every
/// passage tells nothing. Every other word knows which of them stand before it, so that phrases hold them; titles and
/// names are found by them.
/// </summary>
internal static class StopWords
{
    /// <summary>
    /// The words, separated by blanks, the commonest first: their numbers are written in the shorter codes. Readers'
    /// browsers get the same list.
    /// </summary>
    public const string List =
        "the of and to in a for is that as was by on with be it are this at which an from or has have been were their "
        + "will there had its they but these would into";

    /// <summary>Bits of a number in a run of small words.</summary>
    private const int NumberBits = 6;

    /// <summary>How many of a run are kept, the nearest.</summary>
    private const int MaxRunLength = 4;

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = List.Split(' ')
        .Select((word, i) => KeyValuePair.Create(word, i + 1))
        .ToDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int MaxLength = List.Split(' ').Max(word => word.Length);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => GetNumber(word) > 0;

    /// <summary>The number of a folded word, from 1; 0 for any other.</summary>
    public static int GetNumber(ReadOnlySpan<char> word) =>
        word.Length <= MaxLength && Numbers.TryGetValue(word, out var number) ? number : 0;

    /// <summary>A run of small words with one more behind it: the number of the nearest in the lowest bits.</summary>
    public static int AppendToRun(int run, int number) =>
        ((run << NumberBits) & ((1 << (NumberBits * MaxRunLength)) - 1)) | number;

    /// <summary>The number of the nearest word of a run; 0 where it ends.</summary>
    public static int GetNearest(int run) => run & ((1 << NumberBits) - 1);

    /// <summary>A run without its nearest word.</summary>
    public static int WithoutNearest(int run) => run >> NumberBits;
}
