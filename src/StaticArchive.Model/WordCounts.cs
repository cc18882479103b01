using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>Where every word of a source went. Words are runs of letters, marks and digits.</summary>
/// <param name="Read">Words in the source, without its markup.</param>
/// <param name="Published">Words in the article: all blocks that are not paratext.</param>
/// <param name="Excluded">The others, by reason.</param>
public sealed record WordCounts(int Read, int Published, IReadOnlyList<ExcludedWords> Excluded);
