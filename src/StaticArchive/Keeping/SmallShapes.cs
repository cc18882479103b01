using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Documents;
using StaticArchive.Ingest;

namespace StaticArchive.Keeping;

/// <summary>One of several names.</summary>
/// <param name="type">The type.</param>
internal sealed class EnumShape(Type type) : Shape
{
    private readonly ConcurrentDictionary<long, object> _values = new();

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output) => output.Number(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override object Read(ShapeReader input) => _values.GetOrAdd(input.Number(), number => Enum.ToObject(type, number));
}

/// <summary>A value that may be missing.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="type">What it is where it is there.</param>
internal sealed class NullableShape(Shapes shapes, Type type) : Shape
{
    private readonly Lazy<Shape> _inner = new(() => shapes.Of(type));

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        output.Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
        {
            _inner.Value.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(ShapeReader input) => input.Byte() == 0 ? null : _inner.Value.Read(input);
}

/// <summary>An object that a key names: what stands for it, worked out once.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="type">An <see cref="Itself{T}"/>.</param>
internal sealed class ItselfShape(Shapes shapes, Type type) : Shape
{
    private readonly FieldInfo _value = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)[0];

    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output) => output.Digest(shapes.MarkOf(_value.GetValue(value)!, _value.FieldType));

    /// <inheritdoc/>
    public override object Read(ShapeReader input) => throw new NotSupportedException("A kept value names no other.");
}

/// <summary>A record that many keys hold: in these what stands for it, worked out once; and that many values hold: equal ones are read as one object.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="whole">The shape that it is kept in.</param>
/// <param name="type">The type.</param>
internal sealed class OftenNamedShape(Shapes shapes, Shape whole, Type type) : Shape
{
    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        if (output.StandsFor && value is not null)
        {
            output.Digest(shapes.MarkOf(value, type, whole));
        }
        else
        {
            whole.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(ShapeReader input) => whole.Read(input) is { } value ? shapes.OneOf(value, type, whole) : null;
}

/// <summary>A file, in keys alone: its path and its checksum.</summary>
internal sealed class InputFileShape : Shape
{
    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        var file = (InputFile?)value;
        output.Byte(file is null ? (byte)0 : (byte)1);
        if (file is not null)
        {
            output.Text(file.Path);
            output.Bytes(SHA256.HashData(file.Bytes.Span));
        }
    }

    /// <inheritdoc/>
    public override object Read(ShapeReader input) => throw new NotSupportedException("Files are not kept: they are there.");
}

/// <summary>A file that was decoded; its bytes and its text are those of the archive's file, but where words were taken out: then it has no bytes.</summary>
internal sealed class SourceFileShape : Shape
{
    /// <inheritdoc/>
    public override void Write(object? value, ShapeWriter output)
    {
        var source = (SourceFile)value!;
        output.Text(source.Path);
        output.Text(source.Sha256);
        output.Text(source.Encoding);
        output.Byte(source.Bytes.IsEmpty ? (byte)1 : (byte)0);
        if (source.Bytes.IsEmpty)
        {
            output.Text(source.Text);
        }
    }

    /// <inheritdoc/>
    public override object Read(ShapeReader input)
    {
        var (path, sha256, encoding) = (input.Text(), input.Text(), input.Text());
        if (input.Byte() != 0)
        {
            return new SourceFile(new InputFile(path, default), input.Text(), sha256, encoding);
        }

        return input.Files.TryGetValue(path, out var file) ? new SourceFile(file, sha256, encoding, () => Decoding.Decode(file).Text) : throw new FormatException($"A kept value is of {path}, which is not there.");
    }
}
