namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A dictionary, in the order in which it was filled. Keys that are strings are compared unit by unit, as everywhere
/// here.
/// </summary>
/// <param name="serializers">Shapes of all types.</param>
internal sealed class DictionarySerializer<TKey, TValue>(SerializerRegistry serializers) : Serializer
    where TKey : notnull
{
    private readonly Lazy<(Serializer Key, Serializer Value)> _parts = new(() =>
        (serializers.Get(typeof(TKey)), serializers.Get(typeof(TValue)))
    );

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        var map = (IReadOnlyCollection<KeyValuePair<TKey, TValue>>?)value;
        output.WriteVarInt(map?.Count ?? -1);
        foreach (var (key, item) in map ?? [])
        {
            _parts.Value.Key.Write(key, output);
            _parts.Value.Value.Write(item, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
        {
            return null;
        }

        var map = new Dictionary<TKey, TValue>(
            count,
            (IEqualityComparer<TKey>?)(object?)(typeof(TKey) == typeof(string) ? StringComparer.Ordinal : null)
        );
        for (var i = 0; i < count; i++)
        {
            map.Add((TKey)_parts.Value.Key.Read(input)!, (TValue)_parts.Value.Value.Read(input)!);
        }

        return map;
    }
}
