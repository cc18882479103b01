namespace StaticArchive.Keeping;

/// <summary>A dictionary, in the order in which it was filled. Keys that are strings are compared unit by unit, as everywhere here.</summary>
/// <param name="shapes">Shapes of all types.</param>
internal sealed class MapShape<TKey, TValue>(Shapes shapes) : Shape
    where TKey : notnull
{
    private readonly Lazy<(Shape Key, Shape Value)> _parts = new(() => (shapes.Of(typeof(TKey)), shapes.Of(typeof(TValue))));

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        var map = (IReadOnlyCollection<KeyValuePair<TKey, TValue>>?)value;
        output.Number(map?.Count ?? -1);
        foreach (var (key, item) in map ?? [])
        {
            _parts.Value.Key.Write(key, output);
            _parts.Value.Value.Write(item, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(ShapeReader input)
    {
        var count = input.Count();
        if (count < 0)
        {
            return null;
        }

        var map = new Dictionary<TKey, TValue>(count, (IEqualityComparer<TKey>?)(object?)(typeof(TKey) == typeof(string) ? StringComparer.Ordinal : null));
        for (var i = 0; i < count; i++)
        {
            map.Add((TKey)_parts.Value.Key.Read(input)!, (TValue)_parts.Value.Value.Read(input)!);
        }

        return map;
    }
}
