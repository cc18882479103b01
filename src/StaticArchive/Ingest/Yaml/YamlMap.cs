using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>Where a piece of YAML stands and who is told of trouble.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where in the file the YAML begins.</param>
/// <param name="Messages">Collects what there is to say.</param>
internal sealed record YamlContext(SourceFile File, int Offset, List<Message> Messages)
{
    /// <summary>The place of a node.</summary>
    public Place At(YamlNode node) => File.At(Math.Min(Offset + (int)node.Start.Index, File.Text.Length));
}

/// <summary>
/// The fields of a mapping, asked for one by one. Every value stays the text it was written as (<c>2011-02</c>, <c>1.10</c>,
/// <c>no</c>); keys that nobody asked for are unknown keys.
/// </summary>
/// <param name="context">Where it stands.</param>
/// <param name="node">The mapping.</param>
internal sealed class YamlMap(YamlContext context, YamlMappingNode node)
{
    private readonly List<string> _asked = [];

    /// <summary>Where the mapping begins.</summary>
    public Place Place => context.At(node);

    /// <summary>The file it stands in.</summary>
    public SourceFile File => context.File;

    /// <summary>Where a field's value stands; the mapping's place when it is missing.</summary>
    public Place PlaceOf(string key) => Find(key) is { } value ? context.At(value) : Place;

    /// <summary>Whether a field is there, whatever its value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>A field's text, trimmed; null when it is missing, empty or not a text (the last with a message).</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return Clean(scalar.Value);
            case var other:
                context.Messages.Add(Messages.WrongValue(context.At(other), key, "a text is expected here"));
                return null;
        }
    }

    /// <summary>Whether a field is a single text, and no list or mapping.</summary>
    public bool IsText(string key) => Find(key) is YamlScalarNode;

    /// <summary>A field that must be there; null, with a message, when it is not.</summary>
    public string? Required(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            context.Messages.Add(Messages.MissingField(Place, key));
        }

        return text;
    }

    /// <summary>A field that is a text or a list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => Clean(scalar.Value) is { } text ? [text] : [],
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(item => Clean(item.Value)).OfType<string>()],
        var other => Wrong<string>(other, key, "a text or a list of texts is expected here"),
    };

    /// <summary>A field that is a list of mappings, or one mapping.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlMappingNode map => [new YamlMap(context, map)],
        YamlSequenceNode list => Of(list, context),
        var other => Wrong<YamlMap>(other, key, "a list of entries is expected here"),
    };

    /// <summary>The items of a list that may be texts or mappings: a text becomes a mapping of <paramref name="field"/>.</summary>
    public IReadOnlyList<YamlMap> MapsOrTexts(string key, string field) => Find(key) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(item => item is YamlMappingNode map ? map : Wrap(item, field)).Select(map => new YamlMap(context, map))],
        YamlScalarNode { Value: not (null or "") } scalar => [new YamlMap(context, Wrap(scalar, field))],
        _ => Maps(key),
    };

    /// <summary>A field that is a list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists(string key) => Find(key) is YamlSequenceNode list
        ? [.. list.Children.OfType<YamlSequenceNode>().Select(inner => (IReadOnlyList<string>)[.. inner.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")])]
        : [];

    /// <summary>A field that is <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key) => Text(key) is "true" or "yes";

    /// <summary>A field that is a whole number.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        context.Messages.Add(Messages.WrongValue(PlaceOf(key), key, "a whole number is expected here"));
        return null;
    }

    /// <summary>Warns about keys that nobody asked for, naming the nearest known one.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            var name = key.Value ?? "";
            if (!_asked.Contains(name, StringComparer.Ordinal))
            {
                var near = _asked.Where(known => Distance.Within(known, name, Math.Max(1, name.Length / 3)))
                    .OrderBy(known => Distance.Bounded(known, name, 9)).ThenBy(known => known, StringComparer.Ordinal).FirstOrDefault();
                context.Messages.Add(Messages.UnknownKey(context.At(key), name, near, _asked));
            }
        }
    }

    /// <summary>The mappings of a list; anything else in it is reported.</summary>
    public static IReadOnlyList<YamlMap> Of(YamlSequenceNode list, YamlContext context)
    {
        var maps = new List<YamlMap>();
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map)
            {
                maps.Add(new YamlMap(context, map));
            }
            else
            {
                context.Messages.Add(Messages.BrokenYaml(context.At(item), "fields (name: value) are expected for this entry"));
            }
        }

        return maps;
    }

    private static YamlMappingNode Wrap(YamlNode item, string field) => new(new YamlScalarNode(field), item);

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) || value is "~" or "null" ? null : value.Trim();

    private YamlNode? Find(string key)
    {
        if (!_asked.Contains(key, StringComparer.Ordinal))
        {
            _asked.Add(key);
        }

        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private IReadOnlyList<T> Wrong<T>(YamlNode value, string key, string expected)
    {
        context.Messages.Add(Messages.WrongValue(context.At(value), key, expected));
        return [];
    }
}
