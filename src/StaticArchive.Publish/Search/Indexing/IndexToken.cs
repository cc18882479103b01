using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>A word at a place.</summary>
/// <param name="Passage">Number of the passage within the group.</param>
/// <param name="Position">Its position; -1 where order does not matter.</param>
/// <param name="UnnormalizedWeight">Its weight if the length of its field does not matter, in tenths; 0 in the text
/// of a passage.</param>
internal readonly record struct IndexToken(int Passage, int Position, int UnnormalizedWeight)
{
    /// <summary>The run of small words that it follows; see <see cref="StopWords.AppendToRun"/>.</summary>
    public int SmallWordsBefore { get; init; }

    /// <summary>Number of its word within the group.</summary>
    public int Term { get; init; }
}
