using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>input/search-cases.yml</c>: <c>- {query: torbay 2005, paper: lessons, quote: established in October}</c>.</summary>
internal static class SearchCaseReader
{
    /// <summary>The cases of the file, in order; none without a file.</summary>
    public static IReadOnlyList<SearchCase> Read(InputFile? file, List<Message> messages) =>
        file is null ? [] : [.. YamlReader.ReadList(Decoding.Decode(file), messages).Select(Case).OfType<SearchCase>()];

    private static SearchCase? Case(YamlMap map)
    {
        var (query, paper) = (map.Required("query"), map.Required("paper"));
        var read = query is null || paper is null ? null : new SearchCase(query, paper, map.Text("quote"), map.Place);
        map.Close();
        return read;
    }
}
