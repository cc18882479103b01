using StaticArchive.Documents;
using StaticArchive.Ingest.Records.References;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads <c>input/references/</c>: records as reference managers export them (CSL-JSON, CSL-YAML, BibTeX, RIS), aliases, lists of what is the
/// same work and what is not.
/// </summary>
internal static class CuratedReader
{
    /// <summary>All files together; two records of one id are one trouble each.</summary>
    public static Curated Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var all = files.Select(file => One(file, messages)).ToList();
        var records = new List<CuratedRecord>();
        var taken = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var record in all.SelectMany(part => part.Records))
        {
            if (!taken.TryAdd(record.Id, record.Place))
            {
                messages.Add(Messages.TakenId(record.Place, "a reference", record.Id, taken[record.Id]));
            }
            else if (record.Item.Title is null && record.Item.Author.Count == 0)
            {
                messages.Add(Messages.EmptyRecord(record.Place, record.Id));
            }
            else
            {
                records.Add(record);
            }
        }

        return new Curated(records, [.. all.SelectMany(part => part.Aliases)], [.. all.SelectMany(part => part.Same)], [.. all.SelectMany(part => part.Different)]);
    }

    private static Curated One(InputFile file, List<Message> messages)
    {
        var source = Decoding.Decode(file);
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..].ToLowerInvariant();
        switch (name[(name.LastIndexOf('.') + 1)..])
        {
            case "json":
                return Curated.None with { Records = CslJson.Read(source, messages) };
            case "bib" or "bibtex":
                return Curated.None with { Records = BibTex.Read(source, messages) };
            case "ris":
                return Curated.None with { Records = Ris.Read(source, messages) };
            case "yml" or "yaml" when name is "aliases.yml" or "aliases.yaml":
                return Curated.None with { Aliases = [.. YamlReader.ReadList(source, messages).Select(Alias).OfType<NameAlias>()] };
            case "yml" or "yaml":
                return FromYaml(source, messages);
            default:
                messages.Add(Messages.UnusedFile(new Place(file.Path), "references are read from .json (CSL-JSON), .yml (CSL-YAML, aliases, same and different works), .bib and .ris"));
                return Curated.None;
        }
    }

    /// <summary>A list of records (on its own, or below <c>references:</c>), or lists of works that are the same or are not.</summary>
    private static Curated FromYaml(SourceFile source, List<Message> messages)
    {
        if (source.Text.AsSpan().TrimStart("\uFEFF \r\n").StartsWith("- ", StringComparison.Ordinal))
        {
            return Curated.None with { Records = [.. YamlReader.ReadList(source, messages).Select(CslRecord.Read)] };
        }

        if (YamlReader.ReadMap(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return Curated.None;
        }

        var curated = new Curated([.. map.Maps("references").Select(CslRecord.Read)], [.. map.Maps("aliases").Select(Alias).OfType<NameAlias>()], map.Lists("same"), map.Lists("different"));
        map.Close();
        return curated;
    }

    private static NameAlias? Alias(YamlMap map)
    {
        var alias = map.Required("name") is { } name ? new NameAlias(name, map.Texts("aliases")) : null;
        map.Close();
        return alias;
    }
}
