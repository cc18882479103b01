using System.Diagnostics;
using System.Globalization;
using StaticArchive.Publish.Search.Queries;
using StaticArchive.Publish.Search.Terms;
using Xunit.Abstractions;

namespace StaticArchive.BrowserTests;

/// <summary>
/// What <c>search-cases.yml</c> and the tests of the search are told is what a reader gets: the script answers every
/// query in an interpreter as it does in a browser, to the last letter of the last passage.
/// </summary>
[Collection(SiteCollection.Name)]
public class SearchAnswersTests(SiteFixture site, ITestOutputHelper output)
{
    private const string Ask = """
        async ([text, typing]) => {
          const { ask, passagesOf, record } = staticArchive.search;
          const search = await ask(text, typing);
          const lines = search.readings.map(({ word, read }) => `${word} -> ${read.join(', ')}`);
          for (const result of search.results) {
            lines.push(`tier ${result.tier}, score ${result.score}`);
            for (const passage of passagesOf(search, result)) {
              const { kind, head, href, text } = await record(passage);
              lines.push(`${kind} | ${head.address} | ${head.title} | ${href} | ${text}`);
            }
          }
          return lines.join('\n');
        }
        """;

    /// <summary>Of each unit the words it is or makes; null for one that the browser's Unicode does not have.</summary>
    private const string Cut = """
        units => units.map(code => String.fromCharCode(code)).map(unit => (/\p{Cn}/u.test(unit)
          ? null
          : staticArchive.search.cut(`a${unit}b ${unit}`).map(({ word }) => word).join(' ')))
        """;

    private const int QueriesOfDocument = 12;

    [BrowserFact]
    public async Task Every_query_has_the_same_answer_in_a_browser_and_in_the_program()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "search/");
        using var search = new PublishedSearch(site.Result.Files);
        var written = ParityQueries.Asked.Concat(ParityQueries.Language);
        var queries = written.Select(query => new Query(query, IsTyping: false)).Concat(FromDocuments()).ToList();
        var (here, there, different) = (new Stopwatch(), new Stopwatch(), new List<string>());
        foreach (var query in queries)
        {
            here.Start();
            var answer = search.Ask(query.Text, typing: query.IsTyping);
            here.Stop();
            there.Start();
            var arguments = new object[] { query.Text, query.IsTyping };
            var expected = await window.Page.EvaluateAsync<string>(Ask, arguments);
            there.Stop();
            var found = string.Join('\n', Lines(answer));
            if (found != expected)
            {
                different.Add($"{query}\nin the browser:\n{expected}\nin the program:\n{found}");
            }
        }

        output.WriteLine(
            $"{queries.Count} queries with every passage they find: {here.ElapsedMilliseconds} ms in the program, "
                + $"{there.ElapsedMilliseconds} ms in the browser"
        );
        Assert.True(different.Count == 0, $"{different.Count} of {queries.Count}\n{string.Join("\n\n", different)}");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_browser_cuts_text_into_the_words_that_the_index_has()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "search/");
        var units = Enumerable.Range(0, 0x10000).Where(unit => IsAssigned((char)unit)).ToArray();
        var found = await window.Page.EvaluateAsync<string?[]>(Cut, units);
        Assert.InRange(found.Count(words => words is null), 0, 1000);
        var pairs = units.Zip(found, (unit, words) => new { Unit = (char)unit, Words = words });
        Assert.Empty(
            pairs
                .Where(pair => pair.Words is not null && pair.Words != Expected(pair.Unit))
                .Select(pair => $"U+{(int)pair.Unit:X4}: {pair.Words}, not {Expected(pair.Unit)}")
        );
    }

    /// <summary>A query, and whether its last word may be unfinished.</summary>
    private sealed record Query(string Text, bool IsTyping);

    /// <summary>From the papers: words, the same as a phrase, a word with a letter lost, a word half typed.</summary>
    private IEnumerable<Query> FromDocuments()
    {
        var random = new Random(16);
        foreach (var document in site.Result.Archive.Documents)
        {
            var words = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < QueriesOfDocument; i++)
            {
                var some = words.Skip(random.Next(words.Length - 4)).Take(1 + random.Next(4)).ToArray();
                var (text, first) = (string.Join(' ', some), some[0]);
                yield return new Query(text, IsTyping: false);
                yield return new Query($"\"{text}\"", IsTyping: false);
                yield return new Query(first.Remove(random.Next(first.Length), 1) + " " + some[^1], IsTyping: false);
                yield return new Query(text[..(1 + random.Next(text.Length))], IsTyping: true);
            }
        }
    }

    private static IEnumerable<string> Lines(SearchAnswer answer)
    {
        foreach (var reading in answer.Readings)
        {
            yield return $"{reading.Word} -> {string.Join(", ", reading.Read)}";
        }

        foreach (var result in answer.Results)
        {
            yield return $"tier {(int)result.Tier}, score {result.Score}";
            foreach (var passage in result.Passages)
            {
                yield return $"{passage.Kind} | {passage.Group} | {passage.Title} | {passage.Href} | {passage.Text}";
            }
        }
    }

    private static bool IsAssigned(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit)
            is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static string Expected(char unit) => string.Join(' ', SearchTokenizer.GetTokens($"a{unit}b {unit}"));
}
