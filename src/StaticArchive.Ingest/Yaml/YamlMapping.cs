using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>
/// The fields of a mapping, asked for one by one. Every value stays the text it was written as (<c>2011-02</c>,
/// <c>1.10</c>, <c>no</c>); keys that nobody asked for are unknown keys.
/// </summary>
/// <param name="context">Where it stands.</param>
/// <param name="node">The mapping.</param>
internal sealed class YamlMapping(YamlContext context, YamlMappingNode node)
{
    private readonly List<string> _asked = [];

    /// <summary>Where the mapping begins.</summary>
    public SourceLocation Place => context.GetPlace(node);

    /// <summary>The file it stands in.</summary>
    public SourceFile File => context.File;

    /// <summary>Where a field's value stands; the mapping's place when it is missing.</summary>
    public SourceLocation GetPlace(string key) => Find(key) is { } value ? context.GetPlace(value) : Place;

    /// <summary>Whether a field is there, whatever its value.</summary>
    public bool HasKey(string key) => Find(key) is not null;

    /// <summary>
    /// A field's text, trimmed; null when it is missing, empty or not a text (the last with a message).
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

    /// <summary>Whether a field is a single text, and no list or mapping.</summary>
    public bool IsScalar(string key) => Find(key) is YamlScalarNode;

    /// <summary>A field that must be there; null, with a message, when it is not.</summary>
    public string? GetRequiredString(string key)
    {
        var text = GetString(key);
        if (text is null)
        {
            context.Messages.Add(MessageCatalog.MissingField(Place, key));
        }

        return text;
    }

    /// <summary>A field that is a text or a list of texts.</summary>
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

    /// <summary>A field that is a list of mappings, or one mapping.</summary>
    public IReadOnlyList<YamlMapping> GetMappings(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode { Value: null or "" } => [],
            YamlMappingNode map => [new YamlMapping(context, map)],
            YamlSequenceNode list => FromSequence(list, context),
            var other => ReportWrongType<YamlMapping>(other, key, "a list of entries is expected here"),
        };

    /// <summary>
    /// The items of a list that may be texts or mappings: a text becomes a mapping of <paramref name="field"/>.
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

    /// <summary>A field that is a list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> GetLists(string key) =>
        Find(key) is YamlSequenceNode list
            ?
            [
                .. list
                    .Children.OfType<YamlSequenceNode>()
                    .Select(inner =>
                        (IReadOnlyList<string>)
                            [.. inner.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")]
                    ),
            ]
            : [];

    /// <summary>A field that is <c>true</c> or <c>false</c>.</summary>
    public bool GetBoolean(string key) => GetString(key) is "true" or "yes";

    /// <summary>A field that is a whole number.</summary>
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

    /// <summary>Warns about keys that nobody asked for, naming the nearest known one.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            var name = key.Value ?? "";
            if (!_asked.Contains(name, StringComparer.Ordinal))
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

    /// <summary>The mappings of a list; anything else in it is reported.</summary>
    public static IReadOnlyList<YamlMapping> FromSequence(YamlSequenceNode list, YamlContext context)
    {
        var maps = new List<YamlMapping>();
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map)
            {
                maps.Add(new YamlMapping(context, map));
            }
            else
            {
                context.Messages.Add(
                    MessageCatalog.InvalidYaml(
                        context.GetPlace(item),
                        "fields (name: value) are expected for this entry"
                    )
                );
            }
        }

        return maps;
    }

    private static YamlMappingNode WrapScalar(YamlNode item, string field) => new(new YamlScalarNode(field), item);

    private static string? CleanScalar(string? value) =>
        string.IsNullOrWhiteSpace(value) || value is "~" or "null" ? null : value.Trim();

    private YamlNode? Find(string key)
    {
        if (!_asked.Contains(key, StringComparer.Ordinal))
        {
            _asked.Add(key);
        }

        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private IReadOnlyList<T> ReportWrongType<T>(YamlNode value, string key, string expected)
    {
        context.Messages.Add(MessageCatalog.InvalidValue(context.GetPlace(value), key, expected));
        return [];
    }
}
