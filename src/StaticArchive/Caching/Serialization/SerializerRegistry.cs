using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish.Models;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// The serializer of each type, and the fingerprints of objects. Objects are written field by field, private fields
/// too, so that no field can be forgotten; a type that cannot be written (a function, say) is refused when it is first
/// met.
/// </summary>
/// <param name="isWithinProcess">
/// Whether fingerprints serve only this process. Then a document or paper counts as equal to itself alone: one that was
/// not read again is the same object, and to hash all texts would make a first preview a tenth slower.
/// </param>
internal sealed class SerializerRegistry(bool isWithinProcess = false)
{
    private readonly ConcurrentDictionary<Type, Serializer> _serializers = new();
    private readonly ConcurrentDictionary<Type, Type> _inputTypes = new();
    private readonly ConditionalWeakTable<object, StrongBox<Fingerprint>> _fingerprints = [];

    // The records of which there are many and which a build holds to its end: every collection would look through as
    // many weak handles, and nothing is gained by them.
    private readonly ConcurrentDictionary<object, Fingerprint> _held = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Fingerprint, object> _interned = new();
    private long _lastNumber;

    /// <summary>The serializer of a type.</summary>
    /// <exception cref="NotSupportedException">The type cannot be written.</exception>
    public Serializer Get(Type type) =>
        _serializers.TryGetValue(type, out var known) ? known : _serializers.GetOrAdd(type, Create(type));

    /// <summary>The fingerprint of a function's name and inputs.</summary>
    public Fingerprint ComputeFingerprint(string name, IReadOnlyList<object?> inputs)
    {
        using var output = new SerializationWriter(isFingerprintOnly: true);
        output.WriteString(name);
        foreach (var input in inputs)
        {
            WriteInput(input, output);
        }

        return output.ComputeFingerprint();
    }

    /// <summary>The fingerprint of an object, computed once.</summary>
    public Fingerprint GetFingerprint(object value, ObjectSerializer fields) =>
        Find(value) is { } known ? known
        : isWithinProcess && value is (Document or Paper)
            ? Remember(value, new Fingerprint((UInt128)Interlocked.Increment(ref _lastNumber)))
        : Remember(value, Compute(value, fields));

    /// <summary>
    /// Gives an object a fingerprint without looking at its content: it is a part of a value whose bytes were hashed.
    /// </summary>
    public void SetFingerprint(object value, Fingerprint fingerprint) => Remember(value, fingerprint);

    /// <summary>The first of all objects of a fingerprint that were read.</summary>
    public object Intern(Fingerprint fingerprint, object value)
    {
        var first = _interned.GetOrAdd(fingerprint, value);
        Remember(first, fingerprint);
        return first;
    }

    private Fingerprint? Find(object value) =>
        IsHeld(value) ? (_held.TryGetValue(value, out var held) ? held : null)
        : _fingerprints.TryGetValue(value, out var known) ? known.Value
        : null;

    private Fingerprint Remember(object value, Fingerprint fingerprint) =>
        IsHeld(value)
            ? _held.GetOrAdd(value, fingerprint)
            : _fingerprints.GetValue(value, _ => new StrongBox<Fingerprint>(fingerprint)).Value;

    /// <summary>A preview lives on when records are read anew, and may hold none of them.</summary>
    private bool IsHeld(object value) => !isWithinProcess && value is (Document or Paper or CslItem or WorkListItem);

    private static Fingerprint Compute(object value, ObjectSerializer fields)
    {
        using var output = new SerializationWriter(isFingerprintOnly: true);
        output.WriteString(value.GetType().FullName!);
        fields.Write(value, output);
        return output.ComputeFingerprint();
    }

    private void WriteInput(object? input, SerializationWriter output)
    {
        if (input is null)
        {
            output.WriteString("");
            return;
        }

        var type = _inputTypes.GetOrAdd(input.GetType(), GetInputType);
        output.WriteString(type.FullName!);
        var serializer = Get(type);
        if (serializer is ObjectSerializer { IsReference: true } fields)
        {
            output.WriteFingerprint(GetFingerprint(input, fields));
        }
        else
        {
            serializer.Write(input, output);
        }
    }

    /// <summary>Lists of any class are one type to a fingerprint: how a list came to be says nothing.</summary>
    private static Type GetInputType(Type type) =>
        type == typeof(string) || type == typeof(byte[])
            ? type
            : type.GetInterfaces()
                .FirstOrDefault(candidate =>
                    candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                )
                ?? type;

    private Serializer Create(Type type)
    {
        if (PrimitiveSerializer.TryCreate(type) is { } primitive)
        {
            return primitive;
        }

        if (type.IsEnum)
        {
            return new EnumSerializer(type);
        }

        if (type.IsArray)
        {
            return Instantiate(typeof(CollectionSerializer<>), [type.GetElementType()!], this, type);
        }

        if (type.IsGenericType && CreateGeneric(type.GetGenericTypeDefinition(), type) is { } generic)
        {
            return generic;
        }

        return type == typeof(InputFile) ? new InputFileSerializer()
            : type == typeof(SourceFile) ? new SourceFileSerializer()
            : type == typeof(Template) ? new TemplateSerializer()
            : CreateObject(type);
    }

    private Serializer? CreateGeneric(Type open, Type type)
    {
        var arguments = type.GetGenericArguments();
        return open == typeof(Nullable<>) ? new NullableSerializer(this, arguments[0])
            : IsCollection(open) ? Instantiate(typeof(CollectionSerializer<>), arguments, this, type)
            : open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>)
                ? Instantiate(typeof(DictionarySerializer<,>), arguments, this)
            : null;
    }

    private static bool IsCollection(Type open) =>
        open == typeof(IReadOnlyList<>)
        || open == typeof(IReadOnlyCollection<>)
        || open == typeof(IEnumerable<>)
        || open == typeof(List<>)
        || open == typeof(HashSet<>);

    private Serializer CreateObject(Type type)
    {
        if (
            type.IsAbstract
            || typeof(Delegate).IsAssignableFrom(type)
            || (IsFrameworkType(type) && !type.Name.StartsWith("ValueTuple", StringComparison.Ordinal))
        )
        {
            throw new NotSupportedException($"A value of {type} cannot be cached.");
        }

        var isDocumentOrPaper = type == typeof(Document) || type == typeof(Paper);
        var fields = new ObjectSerializer(this, type, isListed: isDocumentOrPaper);
        return isDocumentOrPaper || type == typeof(CslItem) || type == typeof(WorkListItem)
            ? new SharedObjectSerializer(this, fields, isInterned: type == typeof(CslItem))
            : fields;
    }

    private static bool IsFrameworkType(Type type) =>
        type.Namespace is not { } space || space == "System" || space.StartsWith("System.", StringComparison.Ordinal);

    private static Serializer Instantiate(Type open, Type[] arguments, params object[] given) =>
        (Serializer)Activator.CreateInstance(open.MakeGenericType(arguments), given)!;
}
