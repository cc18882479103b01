namespace StaticArchive.Publish.Search.Shards;

/// <summary>A piece of the index.</summary>
/// <param name="Name">A letter for what it holds and its number: <c>t12</c>.</param>
/// <param name="Content">Makes what it holds, as UTF-8.</param>
internal sealed record Shard(string Name, Func<ReadOnlyMemory<byte>> Content);
