using StaticArchive.Publish.Search.Shards;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>Reads the records that <see cref="Shards.ResultRecordWriter"/> writes. theme/js/search/records.js does the same.</summary>
internal static class RecordReader
{
    /// <summary>The records of a piece, by the number of the passage.</summary>
    public static IReadOnlyDictionary<int, ShownPassage> Read(string content)
    {
        var (records, passage, address, title) = (new Dictionary<int, ShownPassage>(), 0, "", "");
        foreach (var line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line[1..].Split('\t');
            switch (line[0])
            {
                case '@':
                    passage = Manifest.Numbers(fields[0])[0];
                    break;
                case '+' or '=':
                    (address, title) = (fields[0][1..], fields[1]);
                    if (line[0] == '=')
                    {
                        records[passage++] = new ShownPassage(fields[0][0], address, title, "", fields[4]);
                    }

                    break;
                case 'H':
                    break;
                default:
                    records[passage++] = new ShownPassage(line[0], address, title, fields[0].AsSpan().ContainsAny('#', '/') ? fields[0] : "#p-" + fields[0], fields[1]);
                    break;
            }
        }

        return records;
    }
}
