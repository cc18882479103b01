using System.Text;
using System.Text.Json;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Records beside a text are the list of its paper, unless the paper may not be read.</summary>
public class RecordedReferenceTests
{
    private const string Records =
        "@book{moss2015, author={Moss, Ada}, title={The tolls of Moss}, publisher={Mill Press}, year=2015}\n"
        + "@book{archer2004, author={Archer, A.}, title={The keeping of ponds and weirs}, publisher={Sound}, "
        + "year=2004}\n";

    private static readonly SmallSite Open = Build("");
    private static readonly SmallSite Closed = Build("access: metadata\n");
    private static readonly SmallSite Gone = Build("access: withdrawn\n");

    [Fact]
    public void The_text_lists_them_and_they_have_a_page()
    {
        var page = Open.Page("papers/mills/");
        Assert.Equal(
            ["Archer 2004", "Moss 2015"],
            page.QuerySelectorAll("section.recorded li > a").Select(link => link.TextContent)
        );
        Assert.Equal(
            ["full text", "reference list"],
            page.QuerySelectorAll("nav.documents a").Select(link => link.TextContent)
        );
        Assert.Equal(2, Open.Page("papers/mills/own/").QuerySelectorAll("div.text [id]").Count(IsBlock));
        Assert.Empty(Open.Page("papers/mills/own/").QuerySelectorAll("section.recorded"));
    }

    [Fact]
    public void The_data_say_where_they_stand_and_which_resemble_each_other()
    {
        var works = Json(Open, "data/references.json").EnumerateArray().ToList();
        var work = works.Single(item => item.GetProperty("id").GetString() == "archer-2004").GetProperty("custom");
        var place = work.GetProperty("occurrences")[0];
        Assert.Equal("mills.own", place.GetProperty("document").GetString());
        Assert.StartsWith("@book{archer2004", place.GetProperty("raw").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            Records.IndexOf("@book{archer2004", StringComparison.Ordinal),
            place.GetProperty("source").GetProperty("start").GetInt32()
        );
        Assert.Equal("archer-2005", work.GetProperty("resembles")[0].GetString());
        var documents = Json(Open, "data/papers.json")[0].GetProperty("documents").EnumerateArray();
        Assert.Equal(["fulltext", "references"], documents.Select(one => one.GetProperty("role").GetString()));
    }

    [Fact]
    public void Nothing_of_them_is_left_where_the_paper_may_not_be_read()
    {
        foreach (var file in Closed.Result.Files.Concat(Gone.Result.Files))
        {
            var text = Encoding.UTF8.GetString(file.Content().Span);
            Assert.DoesNotContain("tolls of Moss", text, StringComparison.Ordinal);
            Assert.DoesNotContain("archer2004", text, StringComparison.Ordinal);
            Assert.DoesNotContain("moss2015", text, StringComparison.Ordinal);
        }
    }

    private static SmallSite Build(string sidecar) =>
        new(
            ("papers/mills/text.md", "# On mills\n\n## Findings\n\nIt was so [@moss2015]. It is so (Archer 2004).\n"),
            ("papers/mills/own.bib", Records),
            ("papers/mills/paper.yml", "title: On mills\n" + sidecar),
            (
                "papers/weirs/text.md",
                "# On weirs\n\n## Findings\n\nIt was so.\n\n## References\n\n"
                    + "- Archer, A. (2005) The keeping of ponds and weirs. London: Sound.\n"
                    + "- Baker, B. (2004) Ponds, part I. London: Sound.\n"
            )
        );

    private static bool IsBlock(AngleSharp.Dom.IElement element) =>
        element.Id!.StartsWith("p-", StringComparison.Ordinal);

    private static JsonElement Json(SmallSite site, string path) =>
        JsonDocument.Parse(site.Result.Files.Single(file => file.Path == path).Content()).RootElement;
}
