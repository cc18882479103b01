namespace StaticArchive.Link.Citations;

/// <summary>A word of a name in running text.</summary>
/// <param name="Start">Where the name's span begins if it begins with this word.</param>
/// <param name="Key">The word, folded.</param>
/// <param name="IsInitial">Whether it is an initial.</param>
internal readonly record struct AuthorLabelWord(int Start, string Key, bool IsInitial)
{
    /// <summary>Whether it has two capitals or more and few letters: <c>NICE</c>, <c>DfES</c>.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether an article stands before it: <c>the Commission</c>.</summary>
    public bool IsBehindArticle { get; init; }
}
