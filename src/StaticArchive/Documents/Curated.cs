namespace StaticArchive.Documents;

/// <summary>What people wrote under <c>input/references/</c>; it wins over what reading finds.</summary>
/// <param name="Records">Records, with the id they were given.</param>
/// <param name="Aliases">Other names of organisations and persons, as citations print them.</param>
/// <param name="Same">Sets of work ids that are one work.</param>
/// <param name="Different">Sets of work ids that are not, however alike.</param>
public sealed record Curated(
    IReadOnlyList<CuratedRecord> Records,
    IReadOnlyList<NameAlias> Aliases,
    IReadOnlyList<IReadOnlyList<string>> Same,
    IReadOnlyList<IReadOnlyList<string>> Different)
{
    /// <summary>Nothing written.</summary>
    public static Curated None { get; } = new([], [], [], []);
}

/// <summary>A record someone wrote.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Item">The record.</param>
/// <param name="Place">Where.</param>
public sealed record CuratedRecord(string Id, CslItem Item, Place Place);

/// <summary>Names that mean the same author.</summary>
/// <param name="Name">As reference lists print it.</param>
/// <param name="Aliases">As citations print it.</param>
public sealed record NameAlias(string Name, IReadOnlyList<string> Aliases);
