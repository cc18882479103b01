namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A dictionary, in the order in which it enumerates. Keys that are strings compare ordinally.
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
internal sealed class DictionarySerializer<TKey, TValue>(SerializerRegistry serializers) : Serializer
    where TKey : notnull
{
    private readonly Lazy<Serializer> _key = new(() => serializers.Get(typeof(TKey)));
    private readonly Lazy<Serializer> _value = new(() => serializers.Get(typeof(TValue)));

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        var map = (IReadOnlyCollection<KeyValuePair<TKey, TValue>>?)value;
        output.WriteVarInt(map?.Count ?? -1);
        foreach (var (key, item) in map ?? [])
        {
            _key.Value.Write(key, output);
            _value.Value.Write(item, output);
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
            map.Add((TKey)_key.Value.Read(input)!, (TValue)_value.Value.Read(input)!);
        }

        return map;
    }
}
