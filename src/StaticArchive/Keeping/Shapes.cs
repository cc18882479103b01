using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using StaticArchive.Documents;

namespace StaticArchive.Keeping;

/// <summary>
/// Shapes by type. Values are written field by field, private ones too, so that nothing can be forgotten: a field that a record gets
/// tomorrow is written and counts, and what cannot be written (a function, say) is refused the first time.
/// </summary>
internal sealed class Shapes
{
    private readonly ConcurrentDictionary<Type, Shape> _shapes = new();
    private readonly ConcurrentDictionary<object, Digest> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Digest, object> _read = new();

    /// <summary>The shape of a type.</summary>
    public Shape Of(Type type) => _shapes.TryGetValue(type, out var known) ? known : _shapes.GetOrAdd(type, Make(type));

    /// <summary>What stands for a value that nobody will name again.</summary>
    public Digest DigestOf(object value, Type type) => DigestOf(value, type, Of(type));

    /// <summary>What stands for an object, worked out once.</summary>
    public Digest MarkOf(object value, Type type) => MarkOf(value, type, Of(type));

    /// <summary>The same for an object that is written in another shape than its type has.</summary>
    public Digest MarkOf(object value, Type type, Shape shape) => _marks.TryGetValue(value, out var known) ? known : _marks.GetOrAdd(value, DigestOf(value, type, shape));

    /// <summary>The first of all equal objects that were read.</summary>
    public object OneOf(object value, Type type, Shape shape)
    {
        var digest = DigestOf(value, type, shape);
        var one = _read.GetOrAdd(digest, value);
        _marks.TryAdd(one, digest);
        return one;
    }

    /// <summary>Says what stands for an object that was made or read as a part of something whose digest is known.</summary>
    public void Mark(object value, Digest digest) => _marks[value] = digest;

    /// <summary>The digest of bytes.</summary>
    public static Digest Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Half(hash);
    }

    /// <summary>The digest of bytes whose SHA-256 is known.</summary>
    public static Digest Half(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));

    private Digest DigestOf(object value, Type type, Shape shape)
    {
        using var output = new ShapeWriter(this, standsFor: true);
        output.Text(type.FullName!);
        shape.Write(value, output);
        return output.Hash();
    }

    private Shape Make(Type type)
    {
        if (Plain.Of(type) is { } plain)
        {
            return plain;
        }

        if (type.IsEnum || type.IsArray)
        {
            return type.IsEnum ? new EnumShape(type) : Generic(typeof(SequenceShape<>), [type.GetElementType()!], this, type);
        }

        if (type == typeof(InputFile) || type == typeof(SourceFile))
        {
            return type == typeof(InputFile) ? new InputFileShape() : new SourceFileShape();
        }

        if (type == typeof(CslItem))
        {
            return new OftenNamedShape(this, Fields(type), type);
        }

        return type.IsGenericType && OfGeneric(type.GetGenericTypeDefinition(), type.GetGenericArguments(), type) is { } shape ? shape : Fields(type);
    }

    private Shape? OfGeneric(Type open, Type[] arguments, Type type) =>
        open == typeof(Nullable<>) ? new NullableShape(this, arguments[0])
        : open == typeof(Itself<>) ? new ItselfShape(this, type)
        : open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>) || open == typeof(IEnumerable<>) || open == typeof(List<>) || open == typeof(HashSet<>) ? Generic(typeof(SequenceShape<>), arguments, this, type)
        : open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>) ? Generic(typeof(MapShape<,>), arguments, this)
        : null;

    private FieldsShape Fields(Type type) =>
        type.IsAbstract || typeof(Delegate).IsAssignableFrom(type) || (IsOfTheRuntime(type) && !type.Name.StartsWith("ValueTuple", StringComparison.Ordinal))
            ? throw new NotSupportedException($"A value of {type} cannot be kept.")
            : new FieldsShape(this, type, type == typeof(Document) || type == typeof(Paper));

    private static bool IsOfTheRuntime(Type type) => type.Namespace is not { } space || space == "System" || space.StartsWith("System.", StringComparison.Ordinal);

    private static Shape Generic(Type open, Type[] arguments, params object[] given) => (Shape)Activator.CreateInstance(open.MakeGenericType(arguments), given)!;
}
