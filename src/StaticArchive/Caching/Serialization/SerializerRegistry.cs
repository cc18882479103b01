using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// Shapes by type. Values are written field by field, private ones too, so that nothing can be forgotten: a field that
/// a record gets tomorrow is written and counts, and what cannot be written (a function, say) is refused the first
/// time.
/// </summary>
internal sealed class SerializerRegistry
{
    private readonly ConcurrentDictionary<Type, Serializer> _serializers = new();
    private readonly ConcurrentDictionary<object, Fingerprint> _fingerprints = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Fingerprint, object> _interned = new();

    /// <summary>The shape of a type.</summary>
    public Serializer Get(Type type) =>
        _serializers.TryGetValue(type, out var known) ? known : _serializers.GetOrAdd(type, Create(type));

    /// <summary>What stands for a value that nobody will name again.</summary>
    public Fingerprint ComputeFingerprint(object value, Type type) => ComputeFingerprint(value, type, Get(type));

    /// <summary>What stands for an object, worked out once.</summary>
    public Fingerprint GetFingerprint(object value, Type type) => GetFingerprint(value, type, Get(type));

    /// <summary>The same for an object that is written in another shape than its type has.</summary>
    public Fingerprint GetFingerprint(object value, Type type, Serializer serializer) =>
        _fingerprints.TryGetValue(value, out var known)
            ? known
            : _fingerprints.GetOrAdd(value, ComputeFingerprint(value, type, serializer));

    /// <summary>The first of all equal objects that were read.</summary>
    public object Intern(object value, Type type, Serializer serializer)
    {
        var fingerprint = ComputeFingerprint(value, type, serializer);
        var one = _interned.GetOrAdd(fingerprint, value);
        _fingerprints.TryAdd(one, fingerprint);
        return one;
    }

    /// <summary>
    /// Says what stands for an object that was made or read as a part of something whose digest is known.
    /// </summary>
    public void SetFingerprint(object value, Fingerprint fingerprint) => _fingerprints[value] = fingerprint;

    /// <summary>The digest of bytes.</summary>
    public static Fingerprint HashBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return FromSha256(hash);
    }

    /// <summary>The digest of bytes whose SHA-256 is known.</summary>
    public static Fingerprint FromSha256(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));

    private Fingerprint ComputeFingerprint(object value, Type type, Serializer serializer)
    {
        using var output = new SerializationWriter(this, standsFor: true);
        output.WriteString(type.FullName!);
        serializer.Write(value, output);
        return output.ComputeFingerprint();
    }

    private Serializer Create(Type type)
    {
        if (PrimitiveSerializer.TryGet(type) is { } plain)
        {
            return plain;
        }

        if (type.IsEnum || type.IsArray)
        {
            return type.IsEnum
                ? new EnumSerializer(type)
                : Instantiate(typeof(CollectionSerializer<>), [type.GetElementType()!], this, type);
        }

        if (type == typeof(InputFile) || type == typeof(SourceFile))
        {
            return type == typeof(InputFile) ? new InputFileSerializer() : new SourceFileSerializer();
        }

        if (type == typeof(CslItem))
        {
            return new InternedObjectSerializer(this, CreateFields(type), type);
        }

        return
            type.IsGenericType
            && CreateGeneric(type.GetGenericTypeDefinition(), type.GetGenericArguments(), type) is { } serializer
            ? serializer
            : CreateFields(type);
    }

    private Serializer? CreateGeneric(Type open, Type[] arguments, Type type) =>
        open == typeof(Nullable<>) ? new NullableSerializer(this, arguments[0])
        : open == typeof(IdentityKey<>) ? new IdentityKeySerializer(this, type)
        : open == typeof(IReadOnlyList<>)
        || open == typeof(IReadOnlyCollection<>)
        || open == typeof(IEnumerable<>)
        || open == typeof(List<>)
        || open == typeof(HashSet<>)
            ? Instantiate(typeof(CollectionSerializer<>), arguments, this, type)
        : open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>)
            ? Instantiate(typeof(DictionarySerializer<,>), arguments, this)
        : null;

    private ObjectSerializer CreateFields(Type type) =>
        type.IsAbstract
        || typeof(Delegate).IsAssignableFrom(type)
        || (IsFrameworkType(type) && !type.Name.StartsWith("ValueTuple", StringComparison.Ordinal))
            ? throw new NotSupportedException($"A value of {type} cannot be kept.")
            : new ObjectSerializer(this, type, type == typeof(Document) || type == typeof(Paper));

    private static bool IsFrameworkType(Type type) =>
        type.Namespace is not { } space || space == "System" || space.StartsWith("System.", StringComparison.Ordinal);

    private static Serializer Instantiate(Type open, Type[] arguments, params object[] given) =>
        (Serializer)Activator.CreateInstance(open.MakeGenericType(arguments), given)!;
}
