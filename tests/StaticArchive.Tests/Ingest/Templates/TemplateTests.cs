using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Tests.Ingest.Templates;

/// <summary>What an archive writes in place of a part of the theme is checked like everything else.</summary>
public class TemplateTests
{
    private const string Whole = "<div class=\"bar\">{{archive}} {{navigation}} {{search}} {{light-or-dark}}</div>\n";

    [Fact]
    public void One_that_has_what_readers_need_is_taken_without_a_word()
    {
        var intake = Read(Whole);
        Assert.Equal(TemplatePart.Header, Assert.Single(intake.Theme.Templates).Part);
        Assert.Empty(intake.Messages);
    }

    [Theory]
    [InlineData("{{serach}}", 2, 1, "did you mean {{search}}?")]
    [InlineData("  {{ Navigation }}", 2, 3, "did you mean {{navigation}}?")]
    [InlineData("<p>{{authors}}</p>", 2, 4, "slots of this part: title, description, logo")]
    [InlineData("{{}}", 2, 1, "there is no slot {{}}")]
    public void An_unknown_slot_is_a_warning_with_its_place_and_the_nearest(
        string text,
        int line,
        int column,
        string words
    )
    {
        var message = Assert.Single(Read(Whole + text).Messages);
        Assert.Equal(
            ("SA0532", Severity.Warning, "input/theme/header.html", line, column),
            (message.Code, message.Severity, message.Location.Path, message.Location.Line, message.Location.Column)
        );
        Assert.Contains(words, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header.html", "{{archive}} {{search}}", "{{navigation}}", "no page has the menu")]
    [InlineData("header.html", "{{archive}} {{navigation}}", "{{search}}", "search")]
    [InlineData("header.html", "{{navigation}} {{search}}", "{{title}}", "which archive")]
    [InlineData("footer.html", "{{navigation}} {{rights}}", "{{report-a-mistake}}", "no way to report")]
    [InlineData("paper-head.html", "<h1>A paper</h1>{{authors}} {{date}} {{status}} {{tools}}", "{{title}}", "called")]
    [InlineData("paper-head.html", "<h1>{{title}}</h1>{{date}} {{status}} {{tools}}", "{{authors}}", "who wrote")]
    [InlineData("paper-head.html", "<p>{{title}}</p>{{authors}} {{date}} {{status}} {{tools}}", "<h1>", "headings")]
    [InlineData("home.html", "<h1>{{title}}</h1>", "{{papers}}", "by menu and search alone")]
    public void A_slot_that_readers_need_is_missed_and_what_is_lost_is_said(
        string file,
        string text,
        string missing,
        string loss
    )
    {
        var intake = Read(text, file);
        var message = Assert.Single(intake.Messages);
        Assert.Equal(("SA0533", Severity.Warning), (message.Code, message.Severity));
        Assert.Contains(missing, message.Text, StringComparison.Ordinal);
        Assert.Contains(loss, message.Text, StringComparison.Ordinal);
        Assert.Single(intake.Theme.Templates);
    }

    [Theory]
    [InlineData("<div>\n<p>a</div>", 3, "</div> closes nothing: <p> is open")]
    [InlineData("\n<div class=\"a\">", 3, "<div> is never closed")]
    [InlineData("</div>", 2, "</div> closes nothing")]
    [InlineData("<p><ul><li>a</li></ul></p>", 2, "<ul> cannot stand within <p>")]
    [InlineData("<ul>a</ul>", 2, "words cannot stand within <ul>")]
    [InlineData("<ul>{{title}}</ul>", 2, "words cannot stand within <ul>")]
    [InlineData("<li>a</li>", 2, "<li> cannot stand within the template itself")]
    [InlineData("<a href=\"/\"><b><a href=\"/\">x</a></b></a>", 2, "<a> cannot stand within <b>")]
    [InlineData("<div/>", 2, "<div/> needs an end tag")]
    [InlineData("<p class=\"a", 2, "never finished")]
    [InlineData("{{title", 2, "never closed by }}")]
    [InlineData("<!-- a", 2, "never closed")]
    [InlineData("<font><p></font>", 2, "</font> closes nothing")]
    public void Broken_html_is_an_error_and_the_themes_own_part_stays(string text, int line, string why)
    {
        var intake = Read(Whole + text);
        Assert.Empty(intake.Theme.Templates);
        var message = Assert.Single(intake.Messages, message => message.Severity == Severity.Error);
        Assert.Equal(("SA0531", line), (message.Code, message.Location.Line));
        Assert.Contains(why, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \n")]
    [InlineData("<!-- nothing -->")]
    public void So_is_one_that_holds_nothing(string text)
    {
        var intake = Read(text);
        Assert.Empty(intake.Theme.Templates);
        Assert.Equal("SA0531", Assert.Single(intake.Messages).Code);
    }

    [Fact]
    public void Deep_nesting_is_refused_in_linear_time()
    {
        var intake = Read(string.Concat(Enumerable.Repeat("<div>", 200_000)));
        Assert.Contains("too deeply", Assert.Single(intake.Messages).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>{{navigation}}</p>", "it is a block")]
    [InlineData("<a href=\"/\">{{archive}}</a>", "it holds links")]
    [InlineData("{{search}}", "already")]
    [InlineData("<p title=\"{{navigation}}\">x</p>", "an attribute can only hold words")]
    public void A_slot_that_cannot_stand_where_it_is_is_left_out(string text, string why)
    {
        var before =
            text.StartsWith("<a", StringComparison.Ordinal) || text.StartsWith("<p>", StringComparison.Ordinal);
        var intake = Read(before ? text + Whole.Replace(text, "", StringComparison.Ordinal) : Whole + text);
        var message = Assert.Single(intake.Messages, message => message.Code == "SA0534");
        Assert.Contains(why, message.Text, StringComparison.Ordinal);
        Assert.Single(intake.Theme.Templates);
    }

    [Theory]
    [InlineData("headr.html", "did you mean header.html?")]
    [InlineData("navigation.html", "header.html, footer.html, paper-head.html, home.html")]
    [InlineData("Header.html", "did you mean header.html?")]
    [InlineData("hall.jpg", "no template shows it")]
    [InlineData("logo.gif", "a logo is called logo.svg, logo.png or logo.webp")]
    public void A_file_of_another_name_is_not_used_and_said(string name, string words)
    {
        var intake = Read("<p>x</p>", name);
        var message = Assert.Single(intake.Messages);
        Assert.Equal(("SA0608", "input/theme/" + name), (message.Code, message.Location.Path));
        Assert.Contains(words, message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_once_over_all_templates()
    {
        var intake = Ingestion.Read(
            [
                File("header.html", Whole + "<p id=\"_house\">a</p>"),
                File("footer.html", "<p id=\"_house\">b</p>{{navigation}}{{report-a-mistake}}{{rights}}"),
            ],
            settings => settings
        );
        Assert.Equal("SA0534", Assert.Single(intake.Messages).Code);
    }

    private static Intake Read(string text, string name = "header.html") =>
        Ingestion.Read([File(name, text)], settings => settings);

    private static InputFile File(string name, string text) => new("input/theme/" + name, Encoding.UTF8.GetBytes(text));
}
