using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>Asks the search of a site as it is published, from its files alone.</summary>
internal sealed class PublishedSearch
{
    private const string Open = "staticArchive.search.open(";

    private readonly SearchEngine _engine;
    private readonly int[] _records;
    private readonly Dictionary<int, IReadOnlyDictionary<int, ShownPassage>> _read = [];
    private readonly Func<string, string> _load;

    /// <summary>Opens the search among the files of a site.</summary>
    public PublishedSearch(IEnumerable<OutputFile> files)
    {
        var byPath = files.Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var script = Encoding.UTF8.GetString(byPath[SiteUrls.SearchScript].Content().Span);
        Manifest = Manifest.Parse(script[(script.LastIndexOf(Open, StringComparison.Ordinal) + Open.Length)..].TrimEnd('\n', ')'));
        var stop = Manifest.StopWords.Split(' ').ToHashSet(StringComparer.Ordinal);
        _load = name => ShardScriptWriter.Read(byPath[$"search/{Manifest.Version}/{name}.js"].Content().Span);
        _records = Manifest.Numbers(Manifest.Records);
        _engine = new SearchEngine(new IndexReader(Manifest, _load), stop.Contains);
    }

    /// <summary>What is where.</summary>
    public Manifest Manifest { get; }

    /// <summary>Answers a query.</summary>
    public Findings Ask(string query, bool typing = false) => _engine.Search(QueryParser.Parse(query), typing);

    /// <summary>What a result shows of a passage.</summary>
    public ShownPassage Show(int passage)
    {
        var piece = Array.FindLastIndex(_records, first => first <= passage);
        if (!_read.TryGetValue(piece, out var records))
        {
            records = _read[piece] = RecordReader.Read(_load($"r{piece}"));
        }

        return records[passage];
    }
}
