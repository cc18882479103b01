using System.Reflection;
using System.Runtime.CompilerServices;

namespace StaticArchive.Keeping;

/// <summary>A record, a class or a struct: its fields one after the other, those of its base first.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="type">The type; no value of a type derived from it is met.</param>
/// <param name="isMarked">Whether keys name such objects by a mark.</param>
internal sealed class FieldsShape(Shapes shapes, Type type, bool isMarked) : Shape
{
    // Made when it is first needed: a type may hold its own.
    private readonly Lazy<(FieldInfo Field, Shape Shape)[]> _fields = new(() => [.. FieldsOf(type).Select(field => (field, shapes.Of(field.FieldType)))]);

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        if (!type.IsValueType)
        {
            output.Byte(value is null ? (byte)0 : (byte)1);
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
            output.Marked.Add(value!);
        }

        foreach (var (field, shape) in _fields.Value)
        {
            shape.Write(field.GetValue(value), output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(ShapeReader input)
    {
        if (!type.IsValueType && input.Byte() == 0)
        {
            return null;
        }

        var value = RuntimeHelpers.GetUninitializedObject(type);
        if (isMarked)
        {
            input.Marked.Add(value);
        }

        foreach (var (field, shape) in _fields.Value)
        {
            field.SetValue(value, shape.Read(input));
        }

        return value;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) =>
        type is null ? [] : FieldsOf(type.BaseType).Concat(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
}
