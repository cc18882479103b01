using System.Reflection;
using System.Runtime.CompilerServices;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A record, a class or a struct: its fields one after the other, those of its base first, without those that follow
/// from others and are made again where they are asked for (<see cref="NonSerializedAttribute"/>).
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="type">The type; an object of a derived type is refused.</param>
/// <param name="isListed">
/// Whether writer and reader list such objects, so that they get fingerprints from the value they are part of.
/// </param>
internal sealed class ObjectSerializer(SerializerRegistry serializers, Type type, bool isListed) : Serializer
{
    // Made when it is first needed: a type may hold its own.
    private readonly Lazy<FieldSerializer[]> _fields = new(() =>
        [.. GetFields(type).Select(field => new FieldSerializer(field, serializers.Get(field.FieldType)))]
    );

    /// <summary>Whether values are objects with an identity, not structs.</summary>
    public bool IsReference => !type.IsValueType;

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (IsReference)
        {
            output.WriteBoolean(value is not null);
            if (value is null)
            {
                return;
            }

            if (value.GetType() != type)
            {
                throw new NotSupportedException($"A value of {value.GetType()} stands where {type} is cached.");
            }
        }

        if (isListed)
        {
            output.ListedObjects.Add(value!);
        }

        foreach (var field in _fields.Value)
        {
            field.Serializer.Write(field.Field.GetValue(value), output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        if (IsReference && !input.ReadBoolean())
        {
            return null;
        }

        var value = RuntimeHelpers.GetUninitializedObject(type);
        if (isListed)
        {
            input.ListedObjects.Add(value);
        }

        foreach (var field in _fields.Value)
        {
            // Most fields of most records hold nothing, as the object does already.
            if (field.Serializer.Read(input) is { } read)
            {
                field.Field.SetValue(value, read);
            }
        }

        return value;
    }

    private static IEnumerable<FieldInfo> GetFields(Type? type) =>
        type is null
            ? []
            : GetFields(type.BaseType)
                .Concat(
                    type.GetFields(
                            BindingFlags.Instance
                                | BindingFlags.Public
                                | BindingFlags.NonPublic
                                | BindingFlags.DeclaredOnly
                        )
                        .Where(field => !field.IsDefined(typeof(NonSerializedAttribute)))
                );

    private sealed record FieldSerializer(FieldInfo Field, Serializer Serializer);
}
