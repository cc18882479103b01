namespace StaticArchive.Caching.Serialization;

/// <summary>A struct that may be missing.</summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="type">The struct.</param>
internal sealed class NullableSerializer(SerializerRegistry serializers, Type type) : Serializer
{
    private readonly Lazy<Serializer> _inner = new(() => serializers.Get(type));

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        output.WriteBoolean(value is not null);
        if (value is not null)
        {
            _inner.Value.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) => input.ReadBoolean() ? _inner.Value.Read(input) : null;
}
