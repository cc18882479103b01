using StaticArchive.Publish.Search.Compression;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>A group of forms with the lists of each.</summary>
/// <param name="ConflationClass">The forms.</param>
/// <param name="Terms">Their lists, in the same order.</param>
/// <param name="DocumentFrequency">Number of passages with any of them.</param>
internal sealed record EncodedConflationClass(
    ConflationClass ConflationClass,
    IReadOnlyList<EncodedTerm> Terms,
    int DocumentFrequency
);
