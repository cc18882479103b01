using System.Collections.Concurrent;

namespace StaticArchive.Documents;

/// <summary>What the run before gave, for the preview. What a run did not ask for is forgotten after the next has begun.</summary>
public sealed class RunningMemory : Memory
{
    private ConcurrentDictionary<object, Entry> _before = new();
    private ConcurrentDictionary<object, Entry> _now = new();

    /// <summary>A run begins: what the last one asked for is kept.</summary>
    public void Turn() => (_before, _now) = (_now, new ConcurrentDictionary<object, Entry>());

    /// <inheritdoc/>
    public override TValue Of<TKey, TValue>(TKey key, Func<TKey, TValue> work)
    {
        if (!_now.TryGetValue(key, out var entry))
        {
            entry = _before.TryGetValue(key, out var known) ? known : new Entry(key, work(key));
            entry = _now.GetOrAdd(entry.Key, entry);
        }

        return (TValue)entry.Value!;
    }

    private sealed record Entry(object Key, object? Value);
}
