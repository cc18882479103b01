using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>A value that may be missing.</summary>
/// <param name="serializers">Shapes of all types.</param>
/// <param name="type">What it is where it is there.</param>
internal sealed class NullableSerializer(SerializerRegistry serializers, Type type) : Serializer
{
    private readonly Lazy<Serializer> _inner = new(() => serializers.Get(type));

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        output.WriteByte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
        {
            _inner.Value.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) => input.ReadByte() == 0 ? null : _inner.Value.Read(input);
}
