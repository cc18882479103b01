namespace StaticArchive.Link.Citations;

/// <summary>A word of a name in running text.</summary>
/// <param name="Start">Where the name's span begins if it begins with this word.</param>
/// <param name="Key">The word, folded.</param>
/// <param name="IsInitial">Whether it is an initial.</param>
internal readonly record struct LabelWord(int Start, string Key, bool IsInitial);

/// <summary>What a citation calls the authors of a work: <c>Field &amp; Peck</c>, <c>Walter Leutz</c>, <c>Department of Health</c>.</summary>
/// <param name="Names">The words of each name, given names and initials included.</param>
/// <param name="HasOthers">Whether <c>et al</c> or the like follows.</param>
/// <param name="IsPhrase">Whether it is one name of an organisation, its words taken together.</param>
internal sealed record Label(IReadOnlyList<IReadOnlyList<LabelWord>> Names, bool HasOthers, bool IsPhrase)
{
    /// <summary>Where it begins, first words included.</summary>
    public int Start => Names[0][0].Start;

    /// <summary>All of a name, folded.</summary>
    public string KeyOf(int name) => string.Concat(Names[name].Select(word => word.Key));

    /// <summary>The first family name.</summary>
    public string FirstFamily => IsPhrase ? KeyOf(0) : Names[0][^1].Key;
}
