using StaticArchive.Ingest.Yaml;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>A list of <c>archive.yml</c> whose entries have ids.</summary>
/// <param name="kind">What a message calls an entry: <c>a chart</c>.</param>
/// <param name="getId">The id of an entry.</param>
internal sealed class DistinctEntries<T>(string kind, Func<T, string> getId)
    where T : class
{
    /// <summary>The entries that can be read; of those with one id the first, the others are reported.</summary>
    public List<T> Read(IReadOnlyList<YamlMapping> maps, Func<YamlMapping, T?> read, List<Message> messages)
    {
        var entries = new List<T>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            if (read(map) is not { } entry)
            {
                continue;
            }

            var id = getId(entry);
            if (places.TryAdd(id, map.Place))
            {
                entries.Add(entry);
            }
            else
            {
                messages.Add(MessageCatalog.DuplicateId(map.Place, kind, id, places[id]));
            }
        }

        return entries;
    }
}
