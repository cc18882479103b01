using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Metadata;

/// <summary>
/// The authors, editors and translators that front matter and sidecars state: texts, or entries such as <c>{family:
/// Reed, given: Jo}</c>.
/// </summary>
/// <param name="evidence">Who states them, and how far that is trusted.</param>
internal sealed class FrontMatterNameReader(MetadataEvidence evidence)
{
    private static readonly FieldKeys[] Fields =
    [
        new(PaperField.Author, "author", "authors", "creator"),
        new(PaperField.Editor, "editor", "editors"),
        new(PaperField.Translator, "translator", "translators"),
    ];

    /// <summary>The names under all keys, in order.</summary>
    public IEnumerable<MetadataAssertion> Read(YamlMapping map) =>
        from field in Fields
        from key in field.Keys
        from name in map.GetMappingsOrScalars(key, "name")
        from reading in ReadName(name, field.Field)
        select reading;

    private List<MetadataAssertion> ReadName(YamlMapping map, PaperField field)
    {
        var (family, given, suffix) = (map.GetString("family"), map.GetString("given"), map.GetString("suffix"));
        var (literal, whole) = (map.GetString("literal"), map.GetString("name"));
        var reading = new MetadataAssertion(
            field.GetName(),
            literal
                ?? (
                    family is null ? given ?? ""
                    : given is null ? family
                    : $"{family}, {given}"
                ),
            whole is null ? map.Place : map.GetPlace("name"),
            evidence.Words,
            evidence.Rank
        )
        {
            Orcid = map.GetString("orcid"),
            Affiliation = map.GetString("affiliation"),
            Suffix = suffix,
            IsOrganisation = literal is not null,
        };
        if (evidence.Rank > MetadataEvidence.FrontMatter.Rank)
        {
            map.ReportUnknownKeys();
        }

        return whole is null ? [reading] : [.. WrittenNames.Split(whole).Select(name => reading with { Value = name })];
    }
}
