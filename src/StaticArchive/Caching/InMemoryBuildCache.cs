using System.Collections.Concurrent;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// What the run before gave, for the preview. What a run did not ask for is forgotten after the next has begun.
/// </summary>
public sealed class InMemoryBuildCache : BuildCache
{
    private ConcurrentDictionary<object, CachedValue> _previous = new();
    private ConcurrentDictionary<object, CachedValue> _current = new();

    /// <summary>A run begins: what the last one asked for is kept.</summary>
    public void BeginRun() => (_previous, _current) = (_current, new ConcurrentDictionary<object, CachedValue>());

    /// <inheritdoc/>
    public override TValue Of<TKey, TValue>(TKey key, Func<TKey, TValue> work)
    {
        if (!_current.TryGetValue(key, out var entry))
        {
            entry = _previous.TryGetValue(key, out var known) ? known : new CachedValue(key, work(key));
            entry = _current.GetOrAdd(entry.Key, entry);
        }

        return (TValue)entry.Value!;
    }

    private sealed record CachedValue(object Key, object? Value);
}
