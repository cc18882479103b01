namespace StaticArchive.Link.Citations;

/// <summary>How a label agrees with the authors of an entry.</summary>
/// <param name="NameMatch">The worst of its names.</param>
/// <param name="HasOtherCount">Whether it names more or fewer authors than the entry has.</param>
/// <param name="Start">Where the label begins by this reading: given names count if they agree.</param>
internal readonly record struct AuthorMatch(NameMatchKind NameMatch, bool HasOtherCount, int Start)
{
    /// <summary>No agreement.</summary>
    public static AuthorMatch None { get; } = new(NameMatchKind.None, false, 0);

    /// <summary>Rank, the smaller the better.</summary>
    public int Rank => ((int)NameMatch * 2) + (HasOtherCount ? 1 : 0);
}
