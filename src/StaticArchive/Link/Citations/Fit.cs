namespace StaticArchive.Link.Citations;

/// <summary>How a label agrees with the authors of an entry.</summary>
/// <param name="Names">The worst of its names.</param>
/// <param name="OtherCount">Whether it names more or fewer authors than the entry has.</param>
/// <param name="Start">Where the label begins by this reading: given names count if they agree.</param>
internal readonly record struct Fit(NameFit Names, bool OtherCount, int Start)
{
    /// <summary>No agreement.</summary>
    public static Fit None { get; } = new(NameFit.None, false, 0);

    /// <summary>Rank, the smaller the better.</summary>
    public int Rank => ((int)Names * 2) + (OtherCount ? 1 : 0);
}
