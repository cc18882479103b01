using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.IO;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>The timeline of this repository's archive as its readers get it.</summary>
public class TimelinePageTests
{
    private static readonly Pipeline.Result Run = Pipeline.Run(
        FileSystem.Read(Repository.At("input")),
        settings => settings,
        _ => { }
    );
    private static readonly IDocument Page = Read("timeline/index.html");

    /// <summary>Where the head has no date Zotero takes the first in the page, that of an old event.</summary>
    [Fact]
    public void The_head_says_how_old_the_page_is()
    {
        var date = Assert.Single(Page.Head!.QuerySelectorAll("meta[name='DCTERMS.date']")).GetAttribute("content")!;
        Assert.All(
            Run.Archive.Annotations,
            note => Assert.True(string.CompareOrdinal(note.Record.Created, date) <= 0, note.Id)
        );
        Assert.Empty(Read("papers/index.html").QuerySelectorAll("meta[name='DCTERMS.date']"));
    }

    [Fact]
    public void Every_event_is_there_once_with_who_says_so()
    {
        foreach (var one in Run.Archive.Events)
        {
            var item = Assert.Single(Page.QuerySelectorAll("li.event"), element => element.Id == one.Id);
            Assert.Equal(one.Record.Title, item.QuerySelector(".what a")!.TextContent);
            Assert.Contains(one.Record.Kind, item.QuerySelector(".kind")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                one.Evidence.Count + one.Disputed.Sum(side => side.Evidence.Count),
                item.QuerySelectorAll(".evidence-quote").Length
            );
            Assert.Equal(
                one.Record.Sources.Count + one.Disputed.Sum(side => side.Record.Sources.Count),
                item.QuerySelectorAll(".sources li").Length
            );
            Assert.Equal(one.Disputed.Count, item.QuerySelectorAll(".disputed > ul > li").Length);
        }
    }

    [Fact]
    public void Every_passage_leads_to_the_words_in_the_text()
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        foreach (var quote in Page.QuerySelectorAll(".evidence-quote"))
        {
            var href = quote.QuerySelector("footer a")!.GetAttribute("href")!.Split('#');
            var path = href[0].Replace("../", "", StringComparison.Ordinal) + "index.html";
            var document = pages.TryGetValue(path, out var known) ? known : pages[path] = Read(path);
            var place = document.GetElementById(href[1]);
            Assert.True(place is not null, $"{path}#{href[1]}");
            var printed = Letters(place.TextContent);
            Assert.NotEmpty(printed);
            Assert.StartsWith(
                printed[..Math.Min(12, printed.Length)],
                Letters(quote.QuerySelector("p")!.TextContent),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Every_picture_has_a_name_a_description_a_table_and_no_style_of_its_own()
    {
        Assert.NotEmpty(Page.QuerySelectorAll("figure.figure"));
        foreach (var figure in Page.QuerySelectorAll("figure.figure"))
        {
            Assert.NotEmpty(figure.QuerySelectorAll("table tbody tr"));
            foreach (var picture in figure.QuerySelectorAll("svg"))
            {
                Assert.Equal("group", picture.GetAttribute("role"));
                Assert.All(
                    picture.GetAttribute("aria-labelledby")!.Split(' '),
                    id => Assert.NotEmpty(Page.GetElementById(id)!.TextContent)
                );
                Assert.Empty(picture.QuerySelectorAll("[style], [fill], style"));
            }
        }
    }

    [Fact]
    public void The_chart_of_each_setting_has_a_row_a_year_and_each_number_leads_to_its_events()
    {
        foreach (var chart in Run.Archive.Settings.Charts)
        {
            var rows = Page.QuerySelectorAll($"#chart-{chart.Id} tbody tr").ToList();
            Assert.Equal(
                Enumerable.Range(chart.From, chart.To - chart.From + 1).Select(year => $"{year}"),
                rows.Select(row => row.QuerySelector("th")!.TextContent.Trim())
            );
            foreach (var (row, year) in rows.Zip(Enumerable.Range(chart.From, rows.Count)))
            {
                var stated = chart.StatedCounts.FirstOrDefault(one => one.Year == year);
                var cells = row.QuerySelectorAll("td").ToList();
                Assert.Equal(stated is { Count: 0 } && cells[0].TextContent.Trim() == "0", stated is { Count: 0 });
                Assert.StartsWith(
                    stated is null ? "" : $"{stated.Count}",
                    cells[1].TextContent.Trim(),
                    StringComparison.Ordinal
                );
                Assert.All(
                    row.QuerySelectorAll("td:last-child a"),
                    link => Assert.NotNull(Page.GetElementById(link.GetAttribute("href")![1..]))
                );
                Assert.True(
                    !int.TryParse(cells[0].TextContent, out var count)
                        || count == 0
                        || cells[0].QuerySelector("a") is not null
                );
            }
        }
    }

    [Fact]
    public void Without_scripts_a_link_narrows_the_list_to_a_kind()
    {
        var style = Encoding.UTF8.GetString(
            Run.Files.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Content().Span
        );
        foreach (var link in Page.QuerySelectorAll("[data-plain-filter] a[href^='#kind-']"))
        {
            var pick = Page.GetElementById(link.GetAttribute("href")![1..])!;
            var number = pick.ClassList.Single(name => name != "pick");
            Assert.Contains(
                $"main:has(.pick.{number}:target) :is(.event,.event-row):not(.{number})",
                style.Replace(", ", ",", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            var kind = link.FirstChild!.TextContent.Trim();
            Assert.Equal(
                Run.Archive.Events.Count(one => one.Record.Kind == kind),
                Page.QuerySelectorAll($".years .event.{number}").Length
            );
            Assert.Equal(
                Page.QuerySelectorAll($".years .event.{number}").Length,
                Page.QuerySelectorAll($"#overview .event-row.{number}").Length
            );
            Assert.Equal(2, Page.QuerySelectorAll($"#overview .tl-all .tl-lane.{number}").Length);
        }
    }

    [Fact]
    public void Without_scripts_a_link_narrows_figure_and_list_to_what_is_disputed()
    {
        var disputed = Run.Archive.Events.Where(one => one.Disputed.Count > 0).Select(one => one.Id).ToList();
        var link = Page.QuerySelector("[data-plain-filter] a[href='#filter_disputed']")!;
        Assert.NotEmpty(disputed);
        Assert.Equal($"disputed {disputed.Count}", string.Join(' ', link.TextContent.Split()));
        Assert.NotNull(Page.GetElementById("filter_disputed"));
        Assert.Equal(disputed, Page.QuerySelectorAll(".years .event.is-disputed").Select(one => one.Id));
        Assert.Equal(disputed.Count, Page.QuerySelectorAll("#overview .event-row.is-disputed").Length);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IDocument Read(string path) =>
        new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(Run.Files.Single(file => file.Path == path).Content().Span)
        );
}
