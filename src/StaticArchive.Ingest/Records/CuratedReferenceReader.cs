using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads <c>input/references/</c>: records as reference managers export them (CSL-JSON, CSL-YAML, BibTeX, RIS),
/// aliases, lists of what is the same work and what is not.
/// </summary>
internal static class CuratedReferenceReader
{
    /// <summary>The records of all files; a second record of one id is reported and left out.</summary>
    public static CuratedReferences Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var all = files.Select(file => ReadFile(file, messages)).ToList();
        var records = new List<CuratedRecord>();
        var locations = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var record in all.SelectMany(part => part.Records))
        {
            if (!locations.TryAdd(record.Id, record.Location))
            {
                messages.Add(
                    MessageCatalog.DuplicateId(record.Location, "a reference", record.Id, locations[record.Id])
                );
            }
            else if (record.Item.Title is null && record.Item.Author.Count == 0)
            {
                messages.Add(MessageCatalog.CuratedRecordEmpty(record.Location, record.Id));
            }
            else
            {
                records.Add(record);
            }
        }

        return new CuratedReferences(
            records,
            [.. all.SelectMany(part => part.Aliases)],
            [.. all.SelectMany(part => part.SameWorks)],
            [.. all.SelectMany(part => part.DifferentWorks)]
        );
    }

    private static CuratedReferences ReadFile(InputFile file, List<Message> messages)
    {
        var source = SourceDecoder.Decode(file);
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..].ToLowerInvariant();
        switch (name[(name.LastIndexOf('.') + 1)..])
        {
            case "json":
                return CuratedReferences.None with { Records = CslJsonReader.Read(source, messages) };
            case "bib" or "bibtex":
                return CuratedReferences.None with { Records = BibTexReader.Read(source, messages) };
            case "ris":
                return CuratedReferences.None with { Records = RisReader.Read(source, messages) };
            case "yml" or "yaml" when name is "aliases.yml" or "aliases.yaml":
                return CuratedReferences.None with
                {
                    Aliases = [.. YamlReader.ReadList(source, messages).Select(ReadAlias).OfType<NameAlias>()],
                };
            case "yml" or "yaml":
                return ReadYaml(source, messages);
            default:
                messages.Add(
                    MessageCatalog.UnusedFile(
                        new SourceLocation(file.Path),
                        "references are read from .json (CSL-JSON), .yml (CSL-YAML, aliases, same and "
                            + "different works), .bib and .ris"
                    )
                );
                return CuratedReferences.None;
        }
    }

    /// <summary>
    /// A list of records (on its own, or below <c>references:</c>), or lists of works that are the same or are not.
    /// </summary>
    private static CuratedReferences ReadYaml(SourceFile source, List<Message> messages)
    {
        if (source.Text.AsSpan().TrimStart("\uFEFF \r\n").StartsWith("- ", StringComparison.Ordinal))
        {
            return CuratedReferences.None with
            {
                Records = [.. YamlReader.ReadList(source, messages).Select(ReadRecord)],
            };
        }

        if (YamlReader.ReadMapping(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return CuratedReferences.None;
        }

        var curated = new CuratedReferences(
            [.. map.GetMappings("references").Select(CslItemReader.Read)],
            [.. map.GetMappings("aliases").Select(ReadAlias).OfType<NameAlias>()],
            ReadLists(map, "same"),
            ReadLists(map, "different")
        );
        map.ReportUnknownValues(ReferenceSchema.Schema.Fields);
        map.ReportUnknownKeys();
        return curated;
    }

    private static IReadOnlyList<CuratedList> ReadLists(YamlMapping map, string key) =>
        [.. map.GetLists(key).Zip(map.GetListPlaces(key), (names, place) => new CuratedList(names, place))];

    private static CuratedRecord ReadRecord(YamlMapping map)
    {
        map.ReportUnknownValues(ReferenceSchema.Schema.Fields[0].Fields);
        return CslItemReader.Read(map);
    }

    private static NameAlias? ReadAlias(YamlMapping map)
    {
        var alias = map.GetRequiredString("name") is { } name ? new NameAlias(name, map.GetStrings("aliases")) : null;
        map.ReportUnknownKeys();
        return alias;
    }
}
