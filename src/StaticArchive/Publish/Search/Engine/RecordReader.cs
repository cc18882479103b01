namespace StaticArchive.Publish.Search.Engine;

/// <summary>What a result shows of a passage.</summary>
/// <param name="Kind">Letter of its kind.</param>
/// <param name="Group">Address of its group.</param>
/// <param name="Title">Title of its group.</param>
/// <param name="Href">Its address, below its group's unless it begins with a slash; empty for the group itself.</param>
/// <param name="Text">Its words, or some of them.</param>
internal sealed record ShownPassage(char Kind, string Group, string Title, string Href, string Text);

/// <summary>Reads the records that <see cref="Shards.Records"/> writes. theme/js/search/records.js does the same.</summary>
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
