namespace StaticArchive.Caching.Serialization;

/// <summary>Shapes of what has no parts.</summary>
internal sealed class PrimitiveSerializer : Serializer
{
    private readonly Action<object, SerializationWriter> _write;
    private readonly Func<SerializationReader, object> _read;
    private readonly bool _isNullable;

    private PrimitiveSerializer(
        Action<object, SerializationWriter> write,
        Func<SerializationReader, object> read,
        bool mayBeNone = false
    ) => (_write, _read, _isNullable) = (write, read, mayBeNone);

    /// <summary>The shape of such a type; null for another.</summary>
    public static PrimitiveSerializer? TryGet(Type type) =>
        type == typeof(string)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteString((string)value),
                input => input.ReadString(),
                mayBeNone: true
            )
        : type == typeof(int)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteVarInt((int)value),
                input => (int)input.ReadVarInt()
            )
        : type == typeof(long)
            ? new PrimitiveSerializer((value, output) => output.WriteVarInt((long)value), input => input.ReadVarInt())
        : type == typeof(bool)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteByte((bool)value ? (byte)1 : (byte)0),
                input => input.ReadByte() != 0
            )
        : type == typeof(char)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteVarInt((char)value),
                input => (char)input.ReadVarInt()
            )
        : type == typeof(double)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteVarInt(BitConverter.DoubleToInt64Bits((double)value)),
                input => BitConverter.Int64BitsToDouble(input.ReadVarInt())
            )
        : type == typeof(DateOnly)
            ? new PrimitiveSerializer(
                (value, output) => output.WriteVarInt(((DateOnly)value).DayNumber),
                input => DateOnly.FromDayNumber((int)input.ReadVarInt())
            )
        : type == typeof(byte[])
            ? new PrimitiveSerializer(
                (value, output) =>
                {
                    output.WriteVarInt(((byte[])value).Length);
                    output.WriteBytes((byte[])value);
                },
                input => input.ReadBytes(input.ReadCount()).ToArray(),
                mayBeNone: true
            )
        : type == typeof(ReadOnlyMemory<byte>)
            ? new PrimitiveSerializer(
                (value, output) =>
                {
                    output.WriteVarInt(((ReadOnlyMemory<byte>)value).Length);
                    output.WriteBytes(((ReadOnlyMemory<byte>)value).Span);
                },
                input => (ReadOnlyMemory<byte>)input.ReadBytes(input.ReadCount()).ToArray()
            )
        : null;

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (_isNullable)
        {
            output.WriteByte(value is null ? (byte)0 : (byte)1);
        }

        if (value is not null)
        {
            _write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) =>
        _isNullable && input.ReadByte() == 0 ? null : _read(input);
}
