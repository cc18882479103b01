using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A query and what it has to find first, as <c>input/search-cases.yml</c> says.</summary>
/// <param name="Paper">Id of the paper that has to come first.</param>
/// <param name="Quote">Words of the passage that has to be its first; null where the paper is enough.</param>
/// <param name="Location">Where it is said.</param>
public sealed record SearchCase(string Query, string Paper, string? Quote, SourceLocation Location);
