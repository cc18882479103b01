using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>A word that was not found as it stood, and what was taken for it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Read">What was taken for it; empty if nothing was.</param>
internal sealed record Reading(string Word, IReadOnlyList<string> Read);
