using StaticArchive.Publish.Search.Scripts;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>An index in pieces that a browser fetches one by one.</summary>
/// <param name="Manifest">Which shard holds what.</param>
/// <param name="Shards">The shards, each written when it is asked for.</param>
internal sealed record ShardedIndex(SearchManifest Manifest, IReadOnlyList<Shard> Shards);
