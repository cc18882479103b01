using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Tests.Ingest.Schemas;

/// <summary>YAML as an editor sees it: by the core schema of YAML 1.2.</summary>
internal static class YamlJson
{
    /// <summary>The value of a text; of one with front matter the value of that, null where it has none.</summary>
    public static JsonNode? Parse(string text)
    {
        var yaml = text.StartsWith("---\n", StringComparison.Ordinal)
            ? text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)]
            : text;
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? null : Convert(stream.Documents[0].RootNode);
    }

    private static JsonNode? Convert(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
            YamlScalarNode { Style: ScalarStyle.Plain } scalar => ConvertPlain(scalar.Value ?? ""),
            var other => JsonValue.Create(((YamlScalarNode)other).Value),
        };

    private static JsonNode? ConvertPlain(string text) =>
        text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
