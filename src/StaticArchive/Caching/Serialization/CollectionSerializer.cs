using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A list, an array or a set. Sets of strings compare ordinally. What is declared as an interface is read as an array.
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="type">The declared type of the collection.</param>
internal sealed class CollectionSerializer<T>(SerializerRegistry serializers, Type type) : Serializer
{
    // Copied as they are in memory: a document has thousands, and they hold nothing but integers.
    private static readonly bool IsBlittable =
        typeof(T) == typeof(Span) || typeof(T) == typeof(SourceMapSegment) || typeof(T) == typeof(int);

    private readonly Lazy<Serializer> _item = new(() => serializers.Get(typeof(T)));

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (value is null)
        {
            output.WriteVarInt(-1);
            return;
        }

        var items = value as T[] ?? [.. (IEnumerable<T>)value];
        output.WriteVarInt(items.Length);
        if (IsBlittable)
        {
            output.WriteBytes(AsBytes(items));
            return;
        }

        foreach (var item in items)
        {
            _item.Value.Write(item, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
        {
            return null;
        }

        var items = count == 0 ? [] : new T[count];
        if (IsBlittable)
        {
            input.ReadBytes(checked(count * Unsafe.SizeOf<T>())).CopyTo(AsBytes(items));
        }
        else
        {
            for (var i = 0; i < count; i++)
            {
                items[i] = (T)_item.Value.Read(input)!;
            }
        }

        return type == typeof(List<T>) ? new List<T>(items)
            : type == typeof(HashSet<T>)
                ? new HashSet<T>(
                    items,
                    (IEqualityComparer<T>?)(object?)(typeof(T) == typeof(string) ? StringComparer.Ordinal : null)
                )
            : items;
    }

    private static Span<byte> AsBytes(T[] items) =>
        MemoryMarshal.CreateSpan(
            ref MemoryMarshal.GetArrayDataReference((Array)items),
            items.Length * Unsafe.SizeOf<T>()
        );
}
