using StaticArchive.Publish.Search.Engine;

namespace StaticArchive.Tests;

/// <summary>
/// Prints what a query finds on the published site: how it was read, results, under each its passages.
/// </summary>
internal static class SearchView
{
    private const int MostPassages = 3;

    /// <summary>Prints it.</summary>
    public static string Print(string query, Pipeline.Result result)
    {
        var search = new PublishedSearch(result.Files);
        var findings = search.Ask(query);
        return string.Join(
            '\n',
            findings
                .Readings.Select(reading => $"{reading.Word} -> {string.Join(", ", reading.Read)}")
                .Concat(findings.Groups.SelectMany(found => Lines(search, found)))
                .DefaultIfEmpty("nothing")
        );
    }

    private static IEnumerable<string> Lines(PublishedSearch search, Found found)
    {
        var shown = found.Passages.Select(search.Show).ToList();
        yield return (
            "== "
            + $"{shown[0].Title}{found.Tier switch { 2 => "", 1 => " (in several passages)", _ => " (not all of it)" }}"
        );
        foreach (var passage in shown.Where(passage => passage.Href.Length > 0).Take(MostPassages))
        {
            yield return $"{passage.Kind} | {passage.Text}";
        }
    }
}
