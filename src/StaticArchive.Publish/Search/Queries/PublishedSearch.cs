using Jint;
using Jint.Native;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Search.Scripts;

namespace StaticArchive.Publish.Search.Queries;

/// <summary>
/// Asks the search of a site as it is published: by the script that its readers get, from the site's files alone.
/// </summary>
internal sealed class PublishedSearch : IDisposable
{
    private readonly ScriptHost _host;
    private readonly JsValue _ask;
    private readonly JsValue _passagesOf;
    private readonly JsValue _record;

    /// <summary>Opens the search among the files of a site.</summary>
    public PublishedSearch(IEnumerable<OutputFile> files)
    {
        _host = new ScriptHost(files);
        _host.Run(SiteUrls.SearchScript);
        var search = _host.Evaluate("staticArchive.search");
        (_ask, _passagesOf, _record) = (search.Get("ask"), search.Get("passagesOf"), search.Get("record"));
    }

    /// <summary>Answers a query.</summary>
    /// <param name="query">The query, as a reader types it.</param>
    /// <param name="most">How many results are wanted; a page shows two, and more when its reader goes on.</param>
    /// <param name="typing">Whether its last word may be unfinished.</param>
    public SearchAnswer Ask(string query, int most = int.MaxValue, bool typing = false)
    {
        var search = _host.Call(_ask, query, typing);
        return new SearchAnswer(
            [.. search.Get("results").AsArray().Take(most).Select(result => Result(search, result))],
            [.. search.Get("readings").AsArray().Select(Reading)]
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _host.Dispose();

    private SearchResult Result(JsValue search, JsValue result)
    {
        var passages = _host.Call(_passagesOf, search, result).AsArray();
        return new SearchResult(
            (MatchTier)Number(result, "tier"),
            Number(result, "score"),
            [.. passages.Select(passage => Passage(_host.Call(_record, passage)))]
        );
    }

    private static WordReading Reading(JsValue reading) =>
        new(Text(reading, "word"), [.. reading.Get("read").AsArray().Select(word => word.AsString())]);

    private static FoundPassage Passage(JsValue record)
    {
        var group = record.Get("head");
        return new FoundPassage(Text(record, "kind")[0], Text(group, "address"), Text(group, "title"))
        {
            Href = Text(record, "href"),
            Text = Text(record, "text"),
        };
    }

    private static string Text(JsValue value, string name) => value.Get(name).AsString();

    private static int Number(JsValue value, string name) => (int)value.Get(name).AsNumber();
}
