namespace StaticArchive.Keeping;

/// <summary>Shapes of what has no parts.</summary>
internal sealed class Plain : Shape
{
    private readonly Action<object, ShapeWriter> _write;
    private readonly Func<ShapeReader, object> _read;
    private readonly bool _mayBeNone;

    private Plain(Action<object, ShapeWriter> write, Func<ShapeReader, object> read, bool mayBeNone = false) => (_write, _read, _mayBeNone) = (write, read, mayBeNone);

    /// <summary>The shape of such a type; null for another.</summary>
    public static Plain? Of(Type type) =>
        type == typeof(string) ? new Plain((value, output) => output.Text((string)value), input => input.Text(), mayBeNone: true)
        : type == typeof(int) ? new Plain((value, output) => output.Number((int)value), input => (int)input.Number())
        : type == typeof(long) ? new Plain((value, output) => output.Number((long)value), input => input.Number())
        : type == typeof(bool) ? new Plain((value, output) => output.Byte((bool)value ? (byte)1 : (byte)0), input => input.Byte() != 0)
        : type == typeof(char) ? new Plain((value, output) => output.Number((char)value), input => (char)input.Number())
        : type == typeof(double) ? new Plain((value, output) => output.Number(BitConverter.DoubleToInt64Bits((double)value)), input => BitConverter.Int64BitsToDouble(input.Number()))
        : type == typeof(DateOnly) ? new Plain((value, output) => output.Number(((DateOnly)value).DayNumber), input => DateOnly.FromDayNumber((int)input.Number()))
        : type == typeof(byte[]) ? new Plain(
            (value, output) =>
            {
                output.Number(((byte[])value).Length);
                output.Bytes((byte[])value);
            },
            input => input.Bytes(input.Count()).ToArray(),
            mayBeNone: true)
        : type == typeof(ReadOnlyMemory<byte>) ? new Plain(
            (value, output) =>
            {
                output.Number(((ReadOnlyMemory<byte>)value).Length);
                output.Bytes(((ReadOnlyMemory<byte>)value).Span);
            },
            input => (ReadOnlyMemory<byte>)input.Bytes(input.Count()).ToArray())
        : null;

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        if (_mayBeNone)
        {
            output.Byte(value is null ? (byte)0 : (byte)1);
        }

        if (value is not null)
        {
            _write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(ShapeReader input) => _mayBeNone && input.Byte() == 0 ? null : _read(input);
}
