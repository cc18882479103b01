using System.Text;
using AngleSharp.Html.Parser;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.Localization;

/// <summary>An archive chooses the language of its interface, and says single words of it otherwise.</summary>
public class ArchiveWordsTests
{
    private static readonly (string, string) Paper = (
        "papers/ward/ward.txt",
        "The Ward\n\nThe words of it stand here.\n"
    );

    [Theory]
    [InlineData("interface: de", "de")]
    [InlineData("language: fr", "fr")]
    [InlineData("language: cy-GB", "cy-GB")]
    [InlineData("language: de\ninterface: en-GB", "de")]
    [InlineData("language: pt", "en-GB")]
    [InlineData("title: Words", "en")]
    public void The_page_says_in_which_language_it_speaks(string settings, string expected)
    {
        var page = new SmallSite(Paper, ("archive.yml", settings + "\n")).Page("");
        var language = settings.Contains("interface: en-GB", StringComparison.Ordinal) ? "en-GB" : expected;
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void The_words_of_the_archive_are_marked_where_the_interface_speaks_another_language()
    {
        var site = new SmallSite(
            Paper,
            ("archive.yml", "title: Wards\nlanguage: en\ninterface: de\n"),
            ("pages/about.md", "---\ntitle: About\norder: 1\n---\nWords.\n")
        );
        Assert.Equal("en", site.Page("").QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("en", site.Page("papers/ward/").QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("en", site.Page("papers/ward/").QuerySelector(".text")!.GetAttribute("lang"));
        Assert.Null(site.Page("papers/ward/").QuerySelector("nav.menu a")!.GetAttribute("lang"));
        Assert.Equal("en", site.Page("").QuerySelector("nav.menu a[href$='about/']")!.GetAttribute("lang"));
        Assert.Null(site.Page("").QuerySelector("footer a[href$='annotate/']")!.GetAttribute("lang"));
        Assert.NotEmpty(site.Page("report/").QuerySelectorAll(".messages [lang=en]"));
        Assert.Equal("en", site.Page("data/files/paper/").QuerySelector("article")!.GetAttribute("lang"));
    }

    [Fact]
    public void Where_all_speak_one_language_nothing_is_marked() =>
        Assert.Empty(
            new SmallSite(Paper, ("archive.yml", "language: en-US\n")).Page("").QuerySelectorAll("body [lang]")
        );

    [Theory]
    [InlineData("interface: german", "de")]
    [InlineData("interface: de-CH", "de")]
    [InlineData("interface: fr-", "fr")]
    [InlineData("interface: klingon", "en-GB")]
    public void A_language_that_is_not_there_is_reported_with_the_nearest(string settings, string nearest)
    {
        var message = Assert.Single(Messages("archive.yml", settings));
        Assert.Equal(Severity.Warning, message.Severity);
        Assert.Contains("en-GB, cy, de, es, fr", message.Text, StringComparison.Ordinal);
        Assert.Contains($"write interface: {nearest}.", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_says_single_words_otherwise()
    {
        var site = new SmallSite(
            Paper,
            ("theme/words.yml", "part:\n  papers: Minutes\ncount:\n  papers:\n    other: \"{0} minutes\"\n")
        );
        Assert.Contains("Minutes", site.Page("").QuerySelector("nav.menu")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Minutes", site.Page("papers/").QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Result.Archive.Messages, message => message.Severity > Severity.Note);
    }

    [Theory]
    [InlineData("part:\n  paperz: Minutes\n", "2,3", "papers")]
    [InlineData("parts:\n  papers: Minutes\n", "1,1", "part")]
    [InlineData("part: Minutes\n", "1,7", "keys and their values")]
    [InlineData("count:\n  papers: minutes\n", "2,11", "{0}")]
    [InlineData("count:\n  papers:\n    other: minutes\n", "3,12", "{0}")]
    [InlineData("part:\n  papers: \"{0} minutes\"\n", "2,11", "no slot")]
    [InlineData("paper:\n  add-note: \"{0} select words\"\n", "2,13", "{0:}, {1:}")]
    [InlineData("plurals:\n  one: n = 1\n", "1,1", "known here")]
    public void What_cannot_be_used_is_reported_with_its_place(string text, string place, string expected)
    {
        var message = Assert.Single(Messages("theme/words.yml", text));
        Assert.True(message.Severity > Severity.Note);
        Assert.Equal(place, $"{message.Location.Line},{message.Location.Column}");
        Assert.Contains(expected, message.Text, StringComparison.Ordinal);
    }

    /// <summary>Whatever stands in it is text: on pages, in pictures, feeds and data.</summary>
    [Fact]
    public void Nothing_in_it_is_markup()
    {
        var forms = AddToAll("<i onclick=alert(1)>\"x'</i>");
        var result = Pipeline.Run(
            [.. Repository.Files("input")],
            settings => settings with { BaseUrl = "https://archive.example/", Phrases = forms },
            _ => { }
        );
        Assert.Equal(forms.Count, result.Archive.Settings.Phrases.Count);
        Assert.Empty(
            result
                .Files.Where(file =>
                    file.Path.EndsWith(".html", StringComparison.Ordinal)
                    || file.Path.EndsWith(".xml", StringComparison.Ordinal)
                )
                .Where(file =>
                    Encoding.UTF8.GetString(file.Content().Span).Contains("<i onclick", StringComparison.Ordinal)
                )
                .Select(file => file.Path)
        );
        Assert.All(
            result.Files.Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal)),
            file =>
                Assert.Empty(
                    new HtmlParser()
                        .ParseDocument(Encoding.UTF8.GetString(file.Content().Span))
                        .QuerySelectorAll("[onclick]")
                )
        );
    }

    /// <summary>All words of the theme with something behind them; names of months, in one line, stay.</summary>
    private static List<PhraseOverride> AddToAll(string text)
    {
        var english = TestWords.English;
        return
        [
            .. english
                .Keys.Where(key =>
                    !InterfaceWords.IsRule(key) && !key.StartsWith("annotate.", StringComparison.Ordinal)
                )
                .Where(key => key is not ("dates.months" or "dates.seasons" or "dates.numerals"))
                .Select(key => new PhraseOverride(
                    key,
                    english.GetForms(key).Forms.ToDictionary(form => form.Key, form => form.Value.Source + text)
                )),
        ];
    }

    private static IEnumerable<Message> Messages(string path, string text) =>
        new SmallSite(Paper, (path, text + "\n")).Result.Archive.Messages.Where(message =>
            message.Location.Path == "input/" + path
        );
}
