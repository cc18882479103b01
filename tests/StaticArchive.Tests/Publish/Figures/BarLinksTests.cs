using System.Globalization;

namespace StaticArchive.Tests.Publish.Figures;

/// <summary>The links of bars that are too narrow to be hit one by one.</summary>
public class BarLinksTests
{
    [Theory]
    [InlineData(24, 3)]
    [InlineData(12, 2)]
    [InlineData(60, 6)]
    public void A_link_joins_no_more_years_than_it_has_to(int years, int most)
    {
        var site = new SmallSite([.. Enumerable.Range(1950, years).Select(Paper)]);
        var names = site.Page("")
            .QuerySelectorAll("svg.tl-narrow a")
            .Select(link => link.TextContent.Split(':')[0].Split(" to ").Select(Parse).ToList())
            .ToList();
        Assert.All(names, name => Assert.InRange(name[^1] - name[0] + 1, 1, most));
        Assert.Equal(Enumerable.Range(1950, years), names.SelectMany(name => Fill(name[0], name[^1])));
    }

    private static IEnumerable<int> Fill(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static int Parse(string year) => int.Parse(year, CultureInfo.InvariantCulture);

    private static (string Path, string Text) Paper(int year) =>
        (
            $"papers/of-{Format(year)}/text.md",
            $"---\ndate: \"{Format(year)}\"\n---\n# Wards of {Format(year)}\n\nJane Writer\n\n## Opening\n\nA ward was "
                + "opened, and nobody had asked for it.\n"
        );

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
