namespace StaticArchive.Model;

/// <summary>What people wrote under <c>input/references/</c>; it wins over what reading finds.</summary>
/// <param name="Records">Records, with the id they were given.</param>
/// <param name="Aliases">Other names of organisations and persons, as citations print them.</param>
/// <param name="SameWorks">Sets of work ids that are one work.</param>
/// <param name="DifferentWorks">Sets of work ids that are not, however alike.</param>
public sealed record CuratedReferences(
    IReadOnlyList<CuratedRecord> Records,
    IReadOnlyList<NameAlias> Aliases,
    IReadOnlyList<CuratedList> SameWorks,
    IReadOnlyList<CuratedList> DifferentWorks
)
{
    /// <summary>Ids that the lists of same and different works name.</summary>
    public IEnumerable<string> NamedWorks =>
        SameWorks.Concat(DifferentWorks).SelectMany(list => list.Names).Distinct(StringComparer.Ordinal);

    /// <summary>Nothing written.</summary>
    public static CuratedReferences None { get; } = new([], [], [], []);
}
