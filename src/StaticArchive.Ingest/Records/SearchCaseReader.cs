using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads <c>input/search-cases.yml</c>: <c>- {query: torbay 2005, paper: lessons, quote: established in October}</c>.
/// </summary>
internal static class SearchCaseReader
{
    /// <summary>The cases of the file, in order; none without a file.</summary>
    public static IReadOnlyList<SearchCase> Read(InputFile? file, List<Message> messages) =>
        file is null
            ? []
            : [.. YamlReader.ReadList(SourceDecoder.Decode(file), messages).Select(ReadCase).OfType<SearchCase>()];

    private static SearchCase? ReadCase(YamlMapping map)
    {
        var (query, paper) = (map.GetRequiredString("query"), map.GetRequiredString("paper"));
        var read =
            query is null || paper is null ? null : new SearchCase(query, paper, map.GetString("quote"), map.Place);
        map.ReportUnknownValues(SearchCaseSchema.Schema.Fields);
        map.ReportUnknownKeys();
        return read;
    }
}
