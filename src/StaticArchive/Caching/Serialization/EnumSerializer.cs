using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>One of several names.</summary>
/// <param name="type">The type.</param>
internal sealed class EnumSerializer(Type type) : Serializer
{
    private readonly ConcurrentDictionary<long, object> _values = new();

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output) =>
        output.WriteVarInt(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        _values.GetOrAdd(input.ReadVarInt(), number => Enum.ToObject(type, number));
}
