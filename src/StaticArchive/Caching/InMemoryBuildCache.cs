using System.Collections.Concurrent;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// For <c>preview</c>: the values of the run before. What a run does not ask for is forgotten when the next begins.
/// </summary>
public sealed class InMemoryBuildCache : IBuildCache
{
    private readonly SerializerRegistry _serializers = new(isWithinProcess: true);
    private ConcurrentDictionary<Fingerprint, object?> _previous = new();
    private ConcurrentDictionary<Fingerprint, object?> _current = new();

    /// <summary>Begins a run: what the last one asked for is kept.</summary>
    public void BeginRun() => (_previous, _current) = (_current, new ConcurrentDictionary<Fingerprint, object?>());

    /// <inheritdoc/>
    public TValue GetOrCompute<TValue>(
        string name,
        IReadOnlyList<object?> inputs,
        Func<TValue> work,
        bool isExpensive = false
    )
    {
        var key = _serializers.ComputeFingerprint(name, inputs);
        if (!_current.TryGetValue(key, out var value))
        {
            value = _current.GetOrAdd(key, _previous.TryGetValue(key, out var known) ? known : work());
        }

        return (TValue)value!;
    }
}
