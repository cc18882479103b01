using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A record that many keys hold: in these what stands for it, worked out once; and that many values hold: equal ones
/// are read as one object.
/// </summary>
/// <param name="serializers">Shapes of all types.</param>
/// <param name="whole">The shape that it is kept in.</param>
/// <param name="type">The type.</param>
internal sealed class InternedObjectSerializer(SerializerRegistry serializers, Serializer whole, Type type) : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (output.IsFingerprintOnly && value is not null)
        {
            output.WriteFingerprint(serializers.GetFingerprint(value, type, whole));
        }
        else
        {
            whole.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) =>
        whole.Read(input) is { } value ? serializers.Intern(value, type, whole) : null;
}
