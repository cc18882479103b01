using StaticArchive.Publish.Search.Queries;

namespace StaticArchive.Tests.Views;

/// <summary>
/// Prints what a query finds on the published site: how it was read, results, under each its passages.
/// </summary>
internal static class SearchView
{
    private const int MostPassages = 3;

    /// <summary>Prints it.</summary>
    public static string Print(string query, Pipeline.Result result)
    {
        using var search = new PublishedSearch(result.Files);
        var answer = search.Ask(query);
        var readings = answer.Readings.Select(reading => $"{reading.Word} -> {string.Join(", ", reading.Read)}");
        return string.Join('\n', readings.Concat(answer.Results.SelectMany(Lines)).DefaultIfEmpty("nothing"));
    }

    private static IEnumerable<string> Lines(SearchResult result)
    {
        var tier = result.Tier switch
        {
            MatchTier.OnePassage => "",
            MatchTier.SeveralPassages => " (in several passages)",
            _ => " (not all of it)",
        };
        yield return $"== {result.Title}{tier}";
        foreach (var passage in result.Passages.Where(passage => passage.Href.Length > 0).Take(MostPassages))
        {
            yield return $"{passage.Kind} | {passage.Text}";
        }
    }
}
