namespace StaticArchive.Publish.Search.Compression;

/// <summary>A passage in which a word occurs, and how much that says.</summary>
/// <param name="Passage">Number of the passage.</param>
/// <param name="Impact">1 to <see cref="PostingListCodec.MaxImpact"/>.</param>
internal readonly record struct Posting(int Passage, int Impact);
