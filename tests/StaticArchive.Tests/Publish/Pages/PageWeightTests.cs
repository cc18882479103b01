using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>
/// No page of a large archive is more than a reader waits for. What makes pages long is many of one kind, not many
/// papers: works under one letter, people, notes to the archivist, dates.
/// </summary>
public class PageWeightTests
{
    private const int MaxSize = 100_000;
    private const int Papers = 70;
    private const int Works = 40;
    private const int People = 20;

    private static readonly string[] Names = ["Wabe", "Wick", "Wold", "Wray", "Wulf", "Wyke", "Weir", "Wern"];
    private static readonly SmallSite Large = new([.. Enumerable.Range(0, Papers).SelectMany(CreatePaper)]);

    [Fact]
    public void No_page_is_over_a_hundred_kilobytes_as_it_is_sent()
    {
        var pages = Large
            .Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => new { file.Path, Size = Compress(file.Content()) })
            .ToList();
        Assert.True(pages.Count > Papers);
        Assert.DoesNotContain(pages, page => page.Size > MaxSize);
    }

    [Fact]
    public void A_letter_with_thousands_of_works_has_a_line_for_each()
    {
        var lines = Large.Page("references/w/").QuerySelectorAll(".works > li[id]");
        Assert.Equal(Papers * Works, lines.Select(line => line.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            lines,
            line => Assert.StartsWith("../../papers/", line.QuerySelector("a")!.GetAttribute("href"), default)
        );
    }

    [Fact]
    public void Under_an_author_a_line_is_the_year_and_the_title() =>
        Assert.Equal(
            Papers,
            Large
                .Page("references/by-author/")
                .QuerySelectorAll("#g-beadbea + .works > li")
                .Count(line =>
                    Regex.IsMatch(line.TextContent.Trim(), @"^\d{4} Report \w+$", RegexOptions.NonBacktracking)
                )
        );

    [Fact]
    public void The_report_of_many_papers_is_a_line_each_which_leads_to_how_its_text_was_read()
    {
        var lines = Large.Page("report/").QuerySelectorAll("section[aria-labelledby=documents] li > a");
        Assert.Equal(Papers, lines.Length);
        var address = lines[0].GetAttribute("href")!.Split('#');
        Assert.NotNull(Large.Page(address[0]["../".Length..]).GetElementById(address[1]));
    }

    [Fact]
    public void Letters_lead_into_a_long_list_of_people()
    {
        var people = Large.Page("people/");
        var jumps = people.QuerySelectorAll(".jumps a");
        Assert.Equal(["B", "W"], jumps.Select(jump => jump.TextContent));
        Assert.All(jumps, jump => Assert.NotNull(people.GetElementById(jump.GetAttribute("href")![1..])));
    }

    private static IEnumerable<(string Path, string Text)> CreatePaper(int number)
    {
        var works = Enumerable.Range(number * Works, Works).Select(CreateWork).ToList();
        var text = new StringBuilder($"# Report {Spell(number)}\n\n## Findings\n\n");
        works.ForEach(work => text.Append(CultureInfo.InvariantCulture, $"It was so ({work.Name} {work.Year}). "));
        text.Append("\n\n## References\n\n");
        works.ForEach(work =>
            text.Append(
                CultureInfo.InvariantCulture,
                $"{work.Name}, A. ({work.Year}) *{work.Title}*. London: Mill Press.\n\n"
            )
        );
        yield return ($"papers/report-{Spell(number)}/text.md", text.ToString());
        var people = Enumerable
            .Range(number * People, People)
            .Select(i => $"{{family: {Names[i % 8]}{Spell(i)}, given: Ann}}");
        yield return (
            $"papers/report-{Spell(number)}/paper.yml",
            $"date: {1950 + (number % 70)}\nauthors: [{{family: Bead, given: Bea}}, {string.Join(", ", people)}]\n"
        );
    }

    private static (string Name, int Year, string Title) CreateWork(int number)
    {
        var name = Names[number % Names.Length] + Spell(number / Names.Length);
        return (name, 1950 + number % 70, $"The {Spell(number * 7919)} of {Spell(number * 104_729)}");
    }

    /// <summary>A number as a word that no other number is: <c>bakedu</c>.</summary>
    private static string Spell(int number)
    {
        var word = new StringBuilder();
        for (var rest = number; word.Length < 4 || rest > 0; rest /= 75)
        {
            word.Append("bdfgklmnprstvwz"[rest % 15]).Append("aeiou"[rest / 15 % 5]);
        }

        return word.ToString();
    }

    private static long Compress(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return packed.Length;
    }
}
