using System.Collections.Concurrent;

namespace StaticArchive.Documents;

/// <summary>
/// What pure functions gave in the run before, so that the preview does not work again through what has not changed. A value is found by
/// a key that holds everything it was made of, and neither is ever changed: a run with a memory gives what a run without one gives,
/// byte for byte. What a run did not ask for is forgotten after the next has begun.
/// </summary>
public sealed class Memory
{
    private readonly bool _keeps;
    private ConcurrentDictionary<object, Entry> _before = new();
    private ConcurrentDictionary<object, Entry> _now = new();

    /// <summary>Makes an empty one.</summary>
    public Memory()
        : this(keeps: true)
    {
    }

    private Memory(bool keeps) => _keeps = keeps;

    /// <summary>Keeps nothing: a build runs once.</summary>
    public static Memory None { get; } = new(keeps: false);

    /// <summary>A run begins: what the last one asked for is kept.</summary>
    public void Turn() => (_before, _now) = (_now, new ConcurrentDictionary<object, Entry>());

    /// <summary>
    /// What a function gives for a key, worked out or remembered. The key is a record of a type that no other function uses; it holds by
    /// value, or as <see cref="Itself{T}"/>, all that the function looks at. The key remembered is the older of two equal ones.
    /// </summary>
    public TValue Of<TKey, TValue>(TKey key, Func<TKey, TValue> work)
        where TKey : class
    {
        if (!_keeps)
        {
            return work(key);
        }

        if (!_now.TryGetValue(key, out var entry))
        {
            entry = _before.TryGetValue(key, out var known) ? known : new Entry(key, work(key));
            entry = _now.GetOrAdd(entry.Key, entry);
        }

        return (TValue)entry.Value!;
    }

    private sealed record Entry(object Key, object? Value);
}
