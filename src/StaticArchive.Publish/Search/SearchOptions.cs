using StaticArchive.Model.Caching;

namespace StaticArchive.Publish.Search;

/// <summary>How the search is made.</summary>
/// <param name="Cache">Words of papers that it has are not cut again.</param>
/// <param name="OnStep">Is told how many of so many steps are done, from any thread.</param>
public sealed record SearchOptions(IBuildCache? Cache = null, Action<int, int>? OnStep = null);
