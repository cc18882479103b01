using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>A value without parts: a string, a number, a date, bytes; and a span, of which there are most.</summary>
internal sealed class PrimitiveSerializer : Serializer
{
    // Boxed once: a million are read.
    private static readonly object True = true;
    private static readonly object False = false;

    private static readonly Dictionary<Type, PrimitiveSerializer> ByType = new()
    {
        [typeof(string)] = Create(
            (output, value) => output.WriteString(value),
            input => input.ReadString(),
            isNullable: true
        ),
        [typeof(int)] = Create((output, value) => output.WriteVarInt(value), input => (int)input.ReadVarInt()),
        [typeof(long)] = Create((output, value) => output.WriteVarInt(value), input => input.ReadVarInt()),
        [typeof(bool)] = new(
            (output, value) => output.WriteBoolean((bool)value),
            input => input.ReadBoolean() ? True : False,
            isNullable: false
        ),
        [typeof(Span)] = Create(WriteSpan, input => new Span((int)input.ReadVarInt(), (int)input.ReadVarInt())),
        [typeof(char)] = Create((output, value) => output.WriteVarInt(value), input => (char)input.ReadVarInt()),
        [typeof(double)] = Create(
            (output, value) => output.WriteVarInt(BitConverter.DoubleToInt64Bits(value)),
            input => BitConverter.Int64BitsToDouble(input.ReadVarInt())
        ),
        [typeof(DateOnly)] = Create(
            (output, value) => output.WriteVarInt(value.DayNumber),
            input => DateOnly.FromDayNumber((int)input.ReadVarInt())
        ),
        [typeof(Fingerprint)] = Create(
            (output, value) => output.WriteFingerprint(value),
            input => input.ReadFingerprint()
        ),
        [typeof(byte[])] = Create(
            (output, value) => output.WriteSizedBytes(value),
            input => input.ReadBytes(input.ReadCount()).ToArray(),
            isNullable: true
        ),
        [typeof(ReadOnlyMemory<byte>)] = Create(
            (output, value) => output.WriteSizedBytes(value.Span),
            input => (ReadOnlyMemory<byte>)input.ReadBytes(input.ReadCount()).ToArray()
        ),
    };

    private readonly Action<SerializationWriter, object> _write;
    private readonly Func<SerializationReader, object> _read;
    private readonly bool _isNullable;

    private PrimitiveSerializer(
        Action<SerializationWriter, object> write,
        Func<SerializationReader, object> read,
        bool isNullable
    ) => (_write, _read, _isNullable) = (write, read, isNullable);

    /// <summary>The serializer of such a type; null for another.</summary>
    public static PrimitiveSerializer? TryCreate(Type type) => ByType.GetValueOrDefault(type);

    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (_isNullable)
        {
            output.WriteBoolean(value is not null);
        }

        if (value is not null)
        {
            _write(output, value);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) =>
        _isNullable && !input.ReadBoolean() ? null : _read(input);

    private static void WriteSpan(SerializationWriter output, Span value)
    {
        output.WriteVarInt(value.Start);
        output.WriteVarInt(value.End);
    }

    private static PrimitiveSerializer Create<T>(
        Action<SerializationWriter, T> write,
        Func<SerializationReader, T> read,
        bool isNullable = false
    )
        where T : notnull => new((output, value) => write(output, (T)value), input => read(input), isNullable);
}
