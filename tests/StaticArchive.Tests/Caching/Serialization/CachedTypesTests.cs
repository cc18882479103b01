using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticArchive.Caching.Serialization;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish;
using StaticArchive.Tests.Ingest.Packages;

namespace StaticArchive.Tests.Caching.Serialization;

/// <summary>
/// Every type that can occur in an input or in a value of the cache can be written, and no object of a derived type can
/// stand in its place. The types are those that a build of the repository's archive hands over, and all that their
/// fields can hold.
/// </summary>
public partial class CachedTypesTests
{
    private static readonly Type[] AllTypes =
    [
        .. new[]
        {
            typeof(Document),
            typeof(Ingestion),
            typeof(Linking),
            typeof(Publishing),
            typeof(Pipeline),
        }.SelectMany(type => type.Assembly.GetTypes()),
    ];

    /// <summary>The repository's archive has no notes.</summary>
    private static readonly InputFile NotedPaper = new(
        "input/papers/noted/paper.md",
        "# Weirs\n\nAda Lowe\n\nThey stand.[^1]\n\n[^1]: Ada Lowe, *On Weirs* (London: Press, 1990), 3.\n"u8.ToArray()
    );

    /// <summary>Nor files that are not text.</summary>
    private static readonly InputFile ExtractedPaper = new(
        "input/papers/extracted/paper.docx",
        new DocxFileBuilder(DocxFileBuilder.P("Weirs", "Title") + DocxFileBuilder.P("They stand.")).Build()
    );

    private readonly SerializerRegistry _serializers = new();
    private readonly HashSet<Type> _seen = [];
    private readonly List<string> _faults = [];

    [Fact]
    public void All_inputs_and_values_can_be_written()
    {
        var calls = new RecordingCache();
        var files = Pipeline
            .Run(
                [.. Repository.Files("input/"), NotedPaper, ExtractedPaper],
                settings => settings,
                _ => { },
                new Pipeline.Options([], calls)
            )
            .Files;
        foreach (var (name, type) in calls.Types.Keys)
        {
            Walk(type, name);
        }

        foreach (var input in files.SelectMany(file => file.Inputs?.Collect() ?? []).OfType<object>())
        {
            Walk(GetInputType(input), "file");
        }

        Assert.Equal([], _faults);
        Assert.Equal([], NamesInSource().Except(calls.Types.Keys.Select(key => key.Name), StringComparer.Ordinal));
        Assert.Contains(typeof(Paper), _seen);
        Assert.Contains(typeof(CslItem), _seen);
        Assert.Contains(_seen, type => type.Assembly == typeof(Ingestion).Assembly);
        Assert.Contains(_seen, type => type.Assembly == typeof(Linking).Assembly);
        Assert.Contains(_seen, type => type.Assembly == typeof(Publishing).Assembly);
        Assert.True(_seen.Count > 60, $"only {_seen.Count} types were met");
    }

    private static IEnumerable<string> NamesInSource() =>
        Directory
            .EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CallWithName().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value);

    [GeneratedRegex("GetOrCompute\\(\\s*\"(?<name>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex CallWithName();

    private void Walk(Type type, string path)
    {
        if (!_seen.Add(type))
        {
            return;
        }

        try
        {
            // The bytes of ReadOnlyMemory<byte> are written all at once.
            if (_serializers.Get(type) is PrimitiveSerializer)
            {
                return;
            }
        }
        catch (NotSupportedException fault)
        {
            _faults.Add($"{path}: {fault.Message}");
            return;
        }

        foreach (var part in type.GetGenericArguments().Concat(type.IsArray ? [type.GetElementType()!] : []))
        {
            Walk(part, $"{path}<{part.Name}>");
        }

        if (_serializers.Get(type) is ObjectSerializer or SharedObjectSerializer)
        {
            WalkFields(type, path);
        }
    }

    private void WalkFields(Type type, string path)
    {
        _faults.AddRange(
            AllTypes
                .Where(other => other.BaseType == type)
                .Select(other => $"{path}: {other} may stand where {type} is cached")
        );
        foreach (var field in GetFields(type))
        {
            Walk(field.FieldType, $"{path}.{field.Name}");
        }
    }

    /// <summary>An input that is a list is written item by item, of whatever class the list is.</summary>
    private static Type GetInputType(object input) =>
        input.GetType().GetInterface("System.Collections.Generic.IReadOnlyList`1") ?? input.GetType();

    private static IEnumerable<FieldInfo> GetFields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    /// <summary>Notes the types that are handed over, and computes everything.</summary>
    private sealed class RecordingCache : IBuildCache
    {
        public ConcurrentDictionary<(string Name, Type Type), bool> Types { get; } = new();

        public TValue GetOrCompute<TValue>(
            string name,
            IReadOnlyList<object?> inputs,
            Func<TValue> work,
            bool isExpensive = false
        )
        {
            foreach (var type in inputs.OfType<object>().Select(GetInputType))
            {
                Types[(name, type)] = true;
            }

            if (isExpensive)
            {
                Types[(name, typeof(TValue))] = true;
            }

            return work();
        }
    }
}
