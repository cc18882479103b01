using System.Reflection;
using System.Runtime.CompilerServices;

namespace StaticArchive.Caching.Serialization;

/// <summary>A record, a class or a struct: its fields one after the other, those of its base first.</summary>
/// <param name="serializers">Shapes of all types.</param>
/// <param name="type">The type; no value of a type derived from it is met.</param>
/// <param name="isMarked">Whether keys name such objects by a mark.</param>
internal sealed class ObjectSerializer(SerializerRegistry serializers, Type type, bool isMarked) : Serializer
{
    // Made when it is first needed: a type may hold its own.
    private readonly Lazy<(FieldInfo Field, Serializer Shape)[]> _fields = new(() =>
        [.. GetFields(type).Select(field => (field, serializers.Get(field.FieldType)))]
    );

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (!type.IsValueType)
        {
            output.WriteByte(value is null ? (byte)0 : (byte)1);
            if (value is null)
            {
                return;
            }

            if (value.GetType() != type)
            {
                throw new NotSupportedException($"A value of {value.GetType()} stands where {type} is kept.");
            }
        }

        if (isMarked)
        {
            output.ReferencedObjects.Add(value!);
        }

        foreach (var (field, serializer) in _fields.Value)
        {
            serializer.Write(field.GetValue(value), output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        if (!type.IsValueType && input.ReadByte() == 0)
        {
            return null;
        }

        var value = RuntimeHelpers.GetUninitializedObject(type);
        if (isMarked)
        {
            input.ReferencedObjects.Add(value);
        }

        foreach (var (field, serializer) in _fields.Value)
        {
            field.SetValue(value, serializer.Read(input));
        }

        return value;
    }

    private static IEnumerable<FieldInfo> GetFields(Type? type) =>
        type is null
            ? []
            : GetFields(type.BaseType)
                .Concat(
                    type.GetFields(
                        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                    )
                );
}
