using System.Text;
using AngleSharp.Dom;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Tests.Publish.Templates;

/// <summary>What pages show in place of parts of the theme.</summary>
public class TemplatePageTests
{
    private const string Head =
        "<h1>{{title}}</h1><h2>{{subtitle}}</h2><p>By {{authors}}</p><p>Sent by {{publisher}}</p>"
        + "<p title=\"{{title}}\">{{date}}</p>{{status}}{{tools}}";

    [Fact]
    public void Values_of_slots_are_encoded_in_text_and_in_attributes()
    {
        const string Hostile = "A \\\"<img src=x onerror=run()>{{tools}} & co";
        var page = Build(
                ("theme/paper-head.html", Head),
                ("papers/one/paper.yml", $"title: \"{Hostile}\"\npublisher: \"<script>run()</script>\"\n"),
                ("papers/one/text.md", "Words.\n")
            )
            .Page("papers/one/");
        var head = page.QuerySelector(".paper-head")!;
        const string Plain = "A \"<img src=x onerror=run()>{{tools}} & co";
        Assert.Equal(Plain, head.QuerySelector("h1")!.TextContent);
        Assert.Equal(Plain, head.QuerySelector("p[title]")!.GetAttribute("title"));
        Assert.Contains("Sent by <script>run()</script>", head.TextContent, StringComparison.Ordinal);
        Assert.Empty(head.QuerySelectorAll("script, img"));
        Assert.Single(head.QuerySelectorAll(".tools"));
    }

    [Fact]
    public void What_a_page_does_not_have_leaves_no_empty_element_and_no_words_about_it()
    {
        var head = Build(("theme/paper-head.html", Head), ("papers/one/text.md", "# On rivers\n\nThey run.\n"))
            .Page("papers/one/")
            .QuerySelector(".paper-head")!;
        Assert.Empty(head.QuerySelectorAll("h2"));
        Assert.DoesNotContain("Sent by", head.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("By ", head.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_for_their_own_sake_stay_beside_what_is_missing()
    {
        var site = Build(("theme/footer.html", "<div><p>The university</p>{{rights}}</div>{{navigation}}"));
        Assert.Equal("The university", site.Page("").QuerySelector("footer.site div p")!.TextContent);
    }

    [Fact]
    public void Addresses_that_begin_with_a_slash_are_the_sites_at_every_depth()
    {
        var site = Build(
            ("theme/header.html", "<a href=\"/papers/\">p</a> <a href=\"https://a.example/\">u</a>"),
            SmallSite.Paper("one", "On rivers")
        );
        Assert.Equal(["./papers/", "https://a.example/"], Links(site.Page("")));
        Assert.Equal(["../../papers/", "https://a.example/"], Links(site.Page("papers/one/")));
        Assert.NotNull(site.Page("").QuerySelector("header.site a[rel=external]"));

        static IEnumerable<string?> Links(IDocument page) =>
            page.QuerySelectorAll("header.site a").Select(link => link.GetAttribute("href"));
    }

    [Fact]
    public void The_skip_link_and_its_target_stay_whatever_the_templates_leave_out()
    {
        var site = Build(
            ("theme/header.html", "<p>x</p>"),
            ("theme/home.html", "<p>x</p>"),
            ("theme/paper-head.html", "<p>x</p>"),
            SmallSite.Paper("one", "On rivers")
        );
        foreach (var page in new[] { site.Page(""), site.Page("papers/one/"), site.Page("papers/") })
        {
            var target = page.QuerySelector("body > a.skip")!.GetAttribute("href")!;
            Assert.NotNull(page.QuerySelector(target));
        }
    }

    [Fact]
    public void A_part_without_a_template_is_the_themes()
    {
        var page = Build(("theme/header.html", "<p>broken</div>")).Page("");
        Assert.NotNull(page.QuerySelector("header.site .bar .menu"));
        Assert.NotNull(page.QuerySelector("main .hero h1"));
        Assert.NotNull(page.QuerySelector("footer.site .mistake"));
    }

    [Fact]
    public void Every_slot_is_filled_by_its_part()
    {
        foreach (var schema in TemplateCatalog.Schemas)
        {
            foreach (var slot in schema.Slots)
            {
                var site = new SmallSite(
                    ("archive.yml", "title: Mills\ndescription: Of the valley.\nrights: Ours.\n"),
                    ("theme/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
                    ("theme/" + schema.FileName, $"<div lang=\"zxx\">{{{{{slot.Name}}}}}</div>"),
                    (
                        "papers/one/paper.yml",
                        "title: On rivers\nsubtitle: A word\nauthors: [Ada Meadow]\nissued: \"1999\"\npublisher: Mill\n"
                            + "access: abstract\n"
                    ),
                    (
                        "papers/one/text.md",
                        "Words (Quay, 1951).\n\n## References\n\nQuay, T. (1951) *Wheels*. Ford: Mill.\n"
                    ),
                    SmallSite.Paper("two", "On mills", "Quay 1951"),
                    SmallSite.Paper("three", "On locks", "Quay 1951"),
                    ("annotations/two/a.md", "---\nauthor: Ann\ncreated: \"2020-01-02\"\nquote: It was so\n---\nSo.\n")
                );
                Assert.True(
                    site.Page("papers/one/").QuerySelector("[lang=zxx]") is not null
                        || site.Page("").QuerySelector("[lang=zxx]") is not null,
                    $"{schema.FileName}: {slot.Name}"
                );
            }
        }
    }

    [Fact]
    public void Words_of_the_archive_are_marked_where_the_interface_speaks_another_language()
    {
        var site = new SmallSite(
            ("archive.yml", "title: Mills\nlanguage: en\ninterface: de\n"),
            ("theme/header.html", "<p>Of the valley</p><p lang=\"cy\">Y dyffryn</p><p>{{archive}}</p>{{navigation}}"),
            ("theme/home.html", "<h1>{{title}}</h1><div>{{papers}}</div>")
        );
        var page = site.Page("");
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            ["en", "cy", null],
            page.QuerySelectorAll("header.site > p").Select(element => element.GetAttribute("lang"))
        );
        Assert.Equal("en", page.QuerySelector("header.site > p > a")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("main > div")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_logo_has_its_size_and_stands_beside_the_name_of_the_archive()
    {
        var site = Build(
            ("theme/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 40'><path d='M0 0h9'/></svg>"),
            SmallSite.Paper("one", "On rivers")
        );
        var link = site.Page("papers/one/").QuerySelector(".archive a")!;
        var logo = link.QuerySelector("img.logo")!;
        Assert.Equal(("48", "40", ""), (Get("width"), Get("height"), Get("alt")));
        Assert.Equal("Mills", link.TextContent.Trim());
        Assert.Matches("^\\.\\./\\.\\./assets/logo\\.[0-9a-f]{10}\\.svg$", Get("src"));
        Assert.NotEmpty(site.Bytes(Get("src")!["../../".Length..]));
        Assert.DoesNotContain(site.Result.Archive.Messages, message => message.Location.Path.Contains("theme"));

        string? Get(string name) => logo.GetAttribute(name);
    }

    [Fact]
    public void A_logo_that_stands_alone_is_called_as_the_archive_is()
    {
        var site = Build(
            ("theme/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 40'/>"),
            ("theme/header.html", "<a href=\"/\">{{logo}}</a>{{navigation}}{{search}}")
        );
        Assert.Equal("Mills", site.Page("").QuerySelector("header.site a > img.logo")!.GetAttribute("alt"));
    }

    [Fact]
    public void A_drawing_is_cleaned_before_it_is_published()
    {
        const string Svg =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='run()'><script>run()</script>"
            + "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='run()'/></foreignObject>"
            + "<image href='https://hostile.invalid/a.png'/><a href='javascript:run()'><path d='M0 0h9'/></a></svg>";
        var site = Build(
            ("theme/logo.svg", Svg),
            ("theme/hall.svg", Svg),
            ("theme/home.html", "<h1>{{title}}</h1><img src=\"hall.svg\" alt=\"A hall\">{{papers}}")
        );
        foreach (var image in site.Page("").QuerySelectorAll("header.site img, main img"))
        {
            var text = Encoding.UTF8.GetString(site.Bytes(image.GetAttribute("src")![2..]));
            Assert.DoesNotContain("run()", text, StringComparison.Ordinal);
            Assert.DoesNotContain("hostile.invalid", text, StringComparison.Ordinal);
        }

        Assert.Equal(2, site.Result.Archive.Messages.Count(message => message.Code == "SA0118"));
    }

    [Fact]
    public void What_is_no_picture_is_no_logo()
    {
        var site = Build(("theme/logo.png", "<html>"));
        Assert.Null(site.Page("").QuerySelector("img.logo"));
        Assert.Contains(site.Result.Archive.Messages, message => message.Code == "SA0118");
    }

    [Fact]
    public void A_change_of_a_template_or_of_a_logo_is_a_change_of_every_page()
    {
        Assert.NotEqual(Inputs("<p>a</p>", "9"), Inputs("<p>b</p>", "9"));
        Assert.NotEqual(Inputs("<p>a</p>", "9"), Inputs("<p>a</p>", "8"));
        Assert.Equal(Inputs("<p>a</p>", "9"), Inputs("<p>a</p>", "9"));

        static Fingerprint Inputs(string header, string width)
        {
            var site = Build(
                ("theme/header.html", header),
                ("theme/logo.svg", $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} 40'/>"),
                SmallSite.Paper("one", "On rivers")
            );
            var file = site.Result.Files.Single(file => file.Path == "papers/one/index.html");
            return new SerializerRegistry().ComputeFingerprint("file", file.Inputs!.Collect()!);
        }
    }

    private static SmallSite Build(params (string Path, string Text)[] files) =>
        new([.. files, ("archive.yml", "title: Mills\n")]);
}
