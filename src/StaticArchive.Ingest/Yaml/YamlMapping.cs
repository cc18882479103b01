using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>
/// A YAML mapping whose values are read by key. Values are kept as written (<c>2011-02</c>, <c>1.10</c>, <c>no</c>),
/// not converted by a YAML schema. A key that no reader has asked for is unknown.
/// </summary>
internal sealed class YamlMapping(YamlContext context, YamlMappingNode node)
{
    private readonly List<string> _asked = [];

    /// <summary>Location of the mapping's first character.</summary>
    public SourceLocation Place => context.GetPlace(node);

    /// <summary>Where it stands in its file; blank lines and the sign of the entry below may be part of it.</summary>
    public Span Extent => context.GetExtent(node);

    /// <summary>The file it stands in.</summary>
    public SourceFile File => context.File;

    /// <summary>Location of a field's value; that of the mapping where the field is missing.</summary>
    public SourceLocation GetPlace(string key) => Find(key) is { } value ? context.GetPlace(value) : Place;

    /// <summary>Whether the mapping has a key, whatever its value.</summary>
    public bool HasKey(string key) => Find(key) is not null;

    /// <summary>
    /// A scalar, trimmed; null for a missing or empty one, and, with a message, for a list or a mapping.
    /// </summary>
    public string? GetString(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return CleanScalar(scalar.Value);
            case var other:
                context.Messages.Add(
                    MessageCatalog.InvalidValue(context.GetPlace(other), key, "a text is expected here")
                );
                return null;
        }
    }

    /// <summary>Whether a field is a scalar, and no list or mapping.</summary>
    public bool IsScalar(string key) => Find(key) is YamlScalarNode;

    /// <summary>A required scalar; null, with a message, where it is missing.</summary>
    public string? GetRequiredString(string key)
    {
        var text = GetString(key);
        if (text is null)
        {
            context.Messages.Add(MessageCatalog.MissingField(Place, key));
        }

        return text;
    }

    /// <summary>A scalar or a list of scalars.</summary>
    public IReadOnlyList<string> GetStrings(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode scalar => CleanScalar(scalar.Value) is { } text ? [text] : [],
            YamlSequenceNode list =>
            [
                .. list.Children.OfType<YamlScalarNode>().Select(item => CleanScalar(item.Value)).OfType<string>(),
            ],
            var other => ReportWrongType<string>(other, key, "a text or a list of texts is expected here"),
        };

    /// <summary>One mapping; null for a missing or empty one, and, with a message, for anything else.</summary>
    public YamlMapping? GetMapping(string key) =>
        Find(key) switch
        {
            null or YamlScalarNode { Value: null or "" } => null,
            YamlMappingNode map => new YamlMapping(context, map),
            var other => ReportWrongType<YamlMapping>(other, key, "keys and their values are expected here")
                is [var first, ..]
                ? first
                : null,
        };

    /// <summary>A list of mappings, or one mapping.</summary>
    public IReadOnlyList<YamlMapping> GetMappings(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode { Value: null or "" } => [],
            YamlMappingNode map => [new YamlMapping(context, map)],
            YamlSequenceNode list => YamlReader.ReadEntries(list, context),
            var other => ReportWrongType<YamlMapping>(other, key, "a list of entries is expected here"),
        };

    /// <summary>
    /// A list of scalars and mappings; a scalar becomes a mapping with <paramref name="field"/> as its only key.
    /// </summary>
    public IReadOnlyList<YamlMapping> GetMappingsOrScalars(string key, string field) =>
        Find(key) switch
        {
            YamlSequenceNode list =>
            [
                .. list
                    .Children.Select(item => item is YamlMappingNode map ? map : WrapScalar(item, field))
                    .Select(map => new YamlMapping(context, map)),
            ],
            YamlScalarNode { Value: not (null or "") } scalar => [new YamlMapping(context, WrapScalar(scalar, field))],
            _ => GetMappings(key),
        };

    /// <summary>A list of lists of scalars.</summary>
    public IReadOnlyList<IReadOnlyList<string>> GetLists(string key) =>
        [
            .. FindInnerLists(key)
                .Select(inner =>
                    (IReadOnlyList<string>)[.. inner.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")]
                ),
        ];

    /// <summary>Where each of the lists of a field stands, in their order.</summary>
    public IReadOnlyList<SourceLocation> GetListPlaces(string key) => [.. FindInnerLists(key).Select(context.GetPlace)];

    /// <summary>Whether a field is <c>true</c> or <c>yes</c>.</summary>
    public bool GetBoolean(string key) => GetString(key)?.ToLowerInvariant() is "true" or "yes";

    /// <summary>Whether a field is <c>false</c> or <c>no</c>.</summary>
    public bool IsDenied(string key) => GetString(key)?.ToLowerInvariant() is "false" or "no";

    /// <summary>A whole number; null where it is missing, and, with a message, where it is none.</summary>
    public int? GetInt32(string key)
    {
        if (GetString(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        context.Messages.Add(MessageCatalog.InvalidValue(GetPlace(key), key, "a whole number is expected here"));
        return null;
    }

    /// <summary>Reports each value that its field cannot have and no reader has reported.</summary>
    public void ReportUnknownValues(IReadOnlyList<SchemaField> fields) =>
        new SchemaValidator(context).Validate(node, fields);

    /// <summary>
    /// Reports each key that no reader has asked for, with the known key that is nearest to it, and each that was found
    /// in other capitals than it was asked for.
    /// </summary>
    public void ReportUnknownKeys()
    {
        ReportKeysInOtherCase();
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            var name = key.Value ?? "";
            if (!_asked.Contains(name, StringComparer.Ordinal) && FindInOtherCase(key) is null)
            {
                var near = _asked
                    .Where(known => EditDistance.IsWithin(known, name, Math.Max(1, name.Length / 3)))
                    .OrderBy(known => EditDistance.ComputeBounded(known, name, 9))
                    .ThenBy(known => known, StringComparer.Ordinal)
                    .FirstOrDefault();
                context.Messages.Add(MessageCatalog.UnknownKey(context.GetPlace(key), name, near, _asked));
            }
        }
    }

    /// <summary>Reports each key that was found in other capitals than it was asked for: <c>Access</c>.</summary>
    public void ReportKeysInOtherCase() =>
        context.Messages.AddRange(
            node.Children.Keys.OfType<YamlScalarNode>()
                .Where(key => FindInOtherCase(key) is not null)
                .Select(key => MessageCatalog.KeyInOtherCase(context.GetPlace(key), key.Value!, FindInOtherCase(key)!))
        );

    private static YamlMappingNode WrapScalar(YamlNode item, string field) => new(new YamlScalarNode(field), item);

    private static string? CleanScalar(string? value) =>
        string.IsNullOrWhiteSpace(value) || value is "~" or "null" ? null : value.Trim();

    private YamlNode? Find(string key)
    {
        if (!_asked.Contains(key, StringComparer.Ordinal))
        {
            _asked.Add(key);
        }

        return node.Children.TryGetValue(new YamlScalarNode(key), out var value)
            ? value
            : node
                .Children.FirstOrDefault(pair =>
                    pair.Key is YamlScalarNode { Value: { } name }
                    && key.Equals(name, StringComparison.OrdinalIgnoreCase)
                )
                .Value;
    }

    /// <summary>The key that was asked for where this one was found in its place; null where it was not.</summary>
    private string? FindInOtherCase(YamlScalarNode key) =>
        _asked.Contains(key.Value ?? "", StringComparer.Ordinal)
        || _asked.Find(known => known.Equals(key.Value, StringComparison.OrdinalIgnoreCase)) is not { } near
        || !ReferenceEquals(Find(near), node.Children[key])
            ? null
            : near;

    private IEnumerable<YamlSequenceNode> FindInnerLists(string key) =>
        (Find(key) as YamlSequenceNode)?.Children.OfType<YamlSequenceNode>() ?? [];

    private IReadOnlyList<T> ReportWrongType<T>(YamlNode value, string key, string expected)
    {
        context.Messages.Add(MessageCatalog.InvalidValue(context.GetPlace(value), key, expected));
        return [];
    }
}
