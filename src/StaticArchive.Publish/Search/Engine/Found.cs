namespace StaticArchive.Publish.Search.Engine;

/// <summary>A group among the results.</summary>
/// <param name="Group">Number of the group.</param>
/// <param name="Tier">2 if one passage meets every part of the query, 1 if the group does, 0 if only some parts are met.</param>
/// <param name="Score">Its score.</param>
/// <param name="Passages">Its passages, best first; the group's own record can be among them.</param>
internal sealed record Found(int Group, int Tier, int Score, IReadOnlyList<int> Passages);
