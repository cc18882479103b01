using System.Collections.Concurrent;
using System.Globalization;

namespace StaticArchive.Caching.Serialization;

/// <summary>A value of an enum, by its number.</summary>
/// <param name="type">The enum.</param>
internal sealed class EnumSerializer(Type type) : Serializer
{
    // One boxed object for each value, however often it is read.
    private readonly ConcurrentDictionary<long, object> _values = new();

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output) =>
        output.WriteVarInt(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        _values.GetOrAdd(input.ReadVarInt(), number => Enum.ToObject(type, number));
}
