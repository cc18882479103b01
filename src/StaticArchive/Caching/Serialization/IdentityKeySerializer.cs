using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>An object that a key names: what stands for it, worked out once.</summary>
/// <param name="serializers">Shapes of all types.</param>
/// <param name="type">An <see cref="IdentityKey{T}"/>.</param>
internal sealed class IdentityKeySerializer(SerializerRegistry serializers, Type type) : Serializer
{
    private readonly FieldInfo _value = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)[0];

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output) =>
        output.WriteFingerprint(serializers.GetFingerprint(_value.GetValue(value)!, _value.FieldType));

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        throw new NotSupportedException("A kept value names no other.");
}
