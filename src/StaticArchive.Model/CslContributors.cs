namespace StaticArchive.Model;

/// <summary>Those who had a part in a work that few works have: its composer, its host, its illustrators.</summary>
/// <param name="Role">The part, as CSL calls it.</param>
/// <param name="Names">The names in order.</param>
public sealed record CslContributors(string Role, IReadOnlyList<CslName> Names);
