using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>input/references/</c>: aliases, lists of what is the same work and what is not.</summary>
internal static class CuratedReader
{
    /// <summary>All files together.</summary>
    public static Curated Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var (aliases, same, different) = (new List<NameAlias>(), new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        foreach (var file in files.Where(file => file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
        {
            var source = Decoding.Decode(file);
            if (file.Path.EndsWith("/aliases.yml", StringComparison.Ordinal))
            {
                aliases.AddRange(YamlReader.ReadList(source, messages).Select(Alias).OfType<NameAlias>());
            }
            else if (YamlReader.ReadMap(source, new Span(0, source.Text.Length), messages) is { } map)
            {
                same.AddRange(map.Lists("same"));
                different.AddRange(map.Lists("different"));
                map.Close();
            }
        }

        return new Curated([], aliases, same, different);
    }

    private static NameAlias? Alias(YamlMap map)
    {
        var alias = map.Required("name") is { } name ? new NameAlias(name, map.Texts("aliases")) : null;
        map.Close();
        return alias;
    }
}
