using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticArchive.Documents;

namespace StaticArchive.Keeping;

/// <summary>A list, an array or a set; sets of strings compare unit by unit, as everywhere here.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="type">The type that a field asks for: an array does but for a <see cref="List{T}"/> and a <see cref="HashSet{T}"/>.</param>
internal sealed class SequenceShape<T>(Shapes shapes, Type type) : Shape
{
    // As they stand in memory: a document has thousands, and they hold nothing but whole numbers.
    private static readonly bool IsRaw = typeof(T) == typeof(Span) || typeof(T) == typeof(MapPiece) || typeof(T) == typeof(int);

    private readonly Lazy<Shape> _item = new(() => shapes.Of(typeof(T)));

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        if (value is null)
        {
            output.Number(-1);
            return;
        }

        var items = value as T[] ?? [.. (IEnumerable<T>)value];
        output.Number(items.Length);
        if (IsRaw)
        {
            output.Bytes(Raw(items));
            return;
        }

        foreach (var item in items)
        {
            _item.Value.Write(item, output);
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

        var items = count == 0 ? [] : new T[count];
        if (IsRaw)
        {
            input.Bytes(count * Unsafe.SizeOf<T>()).CopyTo(Raw(items));
        }
        else
        {
            for (var i = 0; i < count; i++)
            {
                items[i] = (T)_item.Value.Read(input)!;
            }
        }

        return type == typeof(List<T>) ? new List<T>(items)
            : type == typeof(HashSet<T>) ? new HashSet<T>(items, (IEqualityComparer<T>?)(object?)(typeof(T) == typeof(string) ? StringComparer.Ordinal : null))
            : items;
    }

    private static Span<byte> Raw(T[] items) => MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference((Array)items), items.Length * Unsafe.SizeOf<T>());
}
