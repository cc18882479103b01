using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;
using StaticArchive.Tests.Campaigns.Readers;
using StaticArchive.Tests.Publish.Hostile;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Publish.Templates;

/// <summary>Whatever is written into a template, no page holds an element that runs, asks or loads.</summary>
public class HostileTemplateTests(ITestOutputHelper output)
{
    private const string Needed = "{{archive}}{{navigation}}{{search}}{{light-or-dark}}";

    /// <summary>What runs, asks or loads, and what scripts look for.</summary>
    private const string Active =
        "script, style, link, meta, base, form, input, button, iframe, object, embed, svg, math, template, details, "
        + ".annotate, .scheme, .mistake, .search-box";

    public static TheoryData<string> Attacks { get; } =
    [
        "<script>run()</script>",
        "<SCRIPT SRC=//hostile.invalid/a></SCRIPT>",
        "<script>/*</script><p>*/run()</p>",
        "<scr<script>ipt>run()</script>",
        "<p onclick=\"run()\">x</p>",
        "<p/onclick=run() class=a>x</p>",
        "<p ONCLICK='run()' onmouseover=run()>x</p>",
        "<p style=\"background:url(//hostile.invalid/a)\">x</p>",
        "<style>@import '//hostile.invalid/a';</style>",
        "<a href=\"javascript:run()\">x</a>",
        "<a href=\" java\nscript:run()\">x</a>",
        "<a href=\"&#106;avascript&colon;run()\">x</a>",
        "<a href=\"data:text/html,<script>run()</script>\">x</a>",
        "<a href=\"vbscript:run()\">x</a>",
        "<a href=\"//hostile.invalid/\">x</a>",
        "<a href=\"\\\\hostile.invalid/\">x</a>",
        "<a href=\"/\\hostile.invalid/\">x</a>",
        "<a href=\"//hostile.invalid\" ping=\"//hostile.invalid\" target=\"x\">x</a>",
        "<iframe src=\"//hostile.invalid/\"></iframe>",
        "<iframe srcdoc=\"<script>run()</script>\"></iframe>",
        "<svg><script>run()</script></svg>",
        "<svg><a xlink:href=\"javascript:run()\"><text>x</text></a></svg>",
        "<svg><foreignObject><p onclick=run()>x</p></foreignObject></svg>",
        "<svg:script>run()</svg:script>",
        "<math><mtext><p onclick=run()>x</p></mtext></math>",
        "<base href=\"//hostile.invalid/\">",
        "<meta http-equiv=\"refresh\" content=\"0;url=//hostile.invalid/\">",
        "<link rel=\"stylesheet\" href=\"//hostile.invalid/a.css\">",
        "<object data=\"//hostile.invalid/\"><p onclick=run()>x</p></object>",
        "<embed src=\"//hostile.invalid/\">",
        "<form action=\"//hostile.invalid/\"><input name=\"q\"><button>x</button></form>",
        "<input autofocus onfocus=run()>",
        "<button formaction=\"javascript:run()\" popovertarget=\"_menu\">x</button>",
        "<template><script>run()</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=run()>\"></p></noscript>",
        "<textarea></textarea><title></title><xmp><img src=x onerror=run()></xmp>",
        "<details open ontoggle=run()><summary>x</summary></details>",
        "<img src=\"x\" onerror=\"run()\" alt=\"x\">",
        "<img src=\"https://hostile.invalid/a.png\" alt=\"x\">",
        "<img srcset=\"//hostile.invalid/a 1x\" alt=\"x\">",
        "<img src=\"../../secret.png\" alt=\"x\">",
        "<video src=\"//hostile.invalid/\" autoplay></video>",
        "<p title='\"><img src=x onerror=run()>'>x</p>",
        "<p class='\"><img src=x onerror=run()>'>x</p>",
        "&lt;script&gt;run()&lt;/script&gt;",
        "<![CDATA[<script>run()</script>]]>",
        "<!--><script>run()</script>-->",
        "<p id=\"main\">x</p>",
        "<p id=\"q\">x</p>",
        "<p id=\"_menu\" class=\"annotate scheme mistake\">x</p>",
        "<p id=\"staticArchive\">x</p>",
        "<p is=\"x-a\" slot=\"a\" contenteditable tabindex=\"1\" accesskey=\"s\" data-moved=\"//a/\">x</p>",
        "<html><head><title>x</title></head><body onload=run()><p>x</p></body></html>",
        "<main id=\"main\"><p>x</p></main>",
    ];

    private static readonly SmallSite Clean = Build();

    private static readonly PageInspector Inspector = PageInspector.Admitting([
        Clean.Page(""),
        Clean.Page("papers/one/"),
    ]);

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_does_not_reach_readers(string attack)
    {
        foreach (var name in new[] { "header", "footer", "paper-head", "home" })
        {
            var site = Build((name, Needed + attack));
            foreach (var address in new[] { "", "papers/one/" })
            {
                var page = site.Page(address);
                Assert.Empty(Inspector.Violations(page).Select(found => $"{name}: {found}"));
                Assert.InRange(
                    page.QuerySelectorAll(Active).Length,
                    0,
                    Clean.Page(address).QuerySelectorAll(Active).Length
                );
                var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
                Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
                Assert.Single(page.QuerySelectorAll("main"));
            }
        }
    }

    [Fact]
    public void No_payload_of_the_list_does()
    {
        var (taken, refused) = (new List<string>(), 0);
        foreach (var payload in Payloads.All)
        {
            var text = Needed + "<div>" + payload + "</div>";
            var theme = Ingestion.Read([File("header", text)], settings => settings).Theme;
            if (theme.Templates.Count == 0)
            {
                refused++;
            }
            else
            {
                taken.Add("<div>" + payload + "</div>");
            }
        }

        output.WriteLine($"{Payloads.All.Count} tried, {refused} refused, {taken.Count} on a page");
        Assert.True(taken.Count > 100);
        var page = Build(("header", Needed + string.Concat(taken))).Page("papers/one/");
        Assert.Empty(Inspector.Violations(page));
        Assert.Equal(Clean.Page("papers/one/").QuerySelectorAll(Active).Length, page.QuerySelectorAll(Active).Length);
    }

    private static SmallSite Build(params (string Name, string Text)[] templates) =>
        new([
            .. templates.Select(template => ($"theme/{template.Name}.html", template.Text)),
            ("archive.yml", "title: Mills\n"),
            SmallSite.Paper("one", "On rivers", "Quay 1951"),
        ]);

    private static InputFile File(string name, string text) =>
        new($"input/theme/{name}.html", Encoding.UTF8.GetBytes(text));
}
