using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>What scripts say in another language: counts, filters, dates, what was copied.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class InterfaceLanguageTests(SiteFixture site) : IDisposable
{
    private const string Events = """
        - id: northern-opened
          date: "2005-10-03"
          title: The northern ward opens
          kind: launch
          evidence: [{paper: wards, quote: "The council paid."}]
        - id: southern-opened
          date: "1998~"
          title: The southern ward opens
          kind: launch
          evidence: [{paper: wards, quote: "Nobody asked why."}]
        - id: northern-closed
          date: "2007-07"
          title: The northern ward closes
          kind: end
          evidence: [{paper: wards, quote: "By two clerks, who used pencils."}]
        """;

    private readonly List<WardSite> _wards = [];

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_search_counts_and_narrows_in_German(int width)
    {
        await using var window = await Build("de").OpenAsync("search/?q=ward", width);
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Assertions
            .Expect(window.Page.Locator("#search-status"))
            .ToHaveTextAsync(GermanCount(), new() { Timeout = 15_000 });
        await Assertions.Expect(window.Page.Locator("#search-reading")).ToHaveTextAsync("Gesucht wird: ward");
        await Assertions.Expect(window.Page.Locator("#search-narrow")).ToContainTextAsync("Jahr");
        await window.Page.Locator("#search-narrow summary", new() { HasTextString = "Art" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#search-narrow")).ToContainTextAsync("Ereignis (");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Ereignis", Exact = true }).ClickAsync();
        await Assertions
            .Expect(window.Page.Locator("#search-status"))
            .ToHaveTextAsync("3 Treffer, 3 Textstellen", new() { Timeout = 15_000 });
        await Assertions
            .Expect(window.Page.Locator("#search-reading"))
            .ToHaveTextAsync("Gesucht wird: ward · Art event");
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_timeline_is_narrowed_in_German(int width)
    {
        await using var window = await Build("de").OpenAsync("timeline/", width);
        await window.Page.Locator(".filters button", new() { HasTextString = "Ende" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".filter-sum")).ToHaveTextAsync("1 von 3 angezeigt. Alle anzeigen");
        await window.Page.Locator(".filter-sum button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("3. Oktober 2005");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("um 1998");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Juli 2007");
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task What_is_copied_and_noted_is_answered_in_German(int width)
    {
        await using var window = await Build("de").OpenAsync("papers/wards/", width);
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Page.Locator("#cite > summary").ClickAsync();
        var copy = window.Page.Locator("#cite button.copy").First;
        await Assertions.Expect(copy).ToHaveTextAsync("Kopieren");
        await copy.ClickAsync();
        await Assertions.Expect(copy).ToHaveTextAsync("Kopiert");
        await Assertions.Expect(copy).ToHaveTextAsync("Kopieren");
        await OpenMenuAsync(window, "A second paragraph");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Diesen Absatz zitieren" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieren: Im Text" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("dialog.pinpoint dd").First).ToContainTextAsync("Kopiert");
        await window.Page.Locator("dialog.pinpoint").GetByText("Schließen").ClickAsync();
        await window.Page.ReloadAsync();
        await OpenMenuAsync(window, "A second paragraph");
        await window.Page.Locator(".pin-menu").GetByText("Anmerken").ClickAsync();
        var form = window.Page.Locator("dialog.annotate-form").Last;
        await form.GetByLabel("Der Wortlaut, um den es geht").FillAsync("The ward was");
        await Assertions
            .Expect(form.Locator(".quote-state"))
            .ToHaveTextAsync(
                "Dieser Wortlaut steht an 3 Stellen; nehmen Sie einige Wörter hinzu, oder markieren Sie ihn im Text."
            );
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData("teal", 0, "0 canlyniad, 0 darn")]
    [InlineData("mallard", 1, "1 canlyniad, 1 darn")]
    [InlineData("heron", 2, "1 canlyniad, 2 ddarn")]
    [InlineData("kestrel", 3, "1 canlyniad, 3 darn")]
    [InlineData("plover", 6, "1 canlyniad, 6 darn")]
    [InlineData("wigeon", 7, "1 canlyniad, 7 darn")]
    public async Task The_search_counts_in_Welsh(string bird, int times, string status)
    {
        var text = new StringBuilder("# Birds of the marsh\n\nMarch 2009\n\n");
        for (var i = 0; i < times; i++)
        {
            text.Append(
                $"## Day {i}\n\nOn day {i} of the count one {bird} was seen from the hide beside the water.\n\n"
            );
        }

        var birds = Add(
            new WardSite(
                site,
                "welsh-" + bird,
                ("archive.yml", "title: Birds\ninterface: cy\n"),
                ("papers/birds/birds.md", text + "## End\n\nThe hide was closed in the evening by the warden.\n")
            )
        );
        await using var window = await birds.OpenAsync("search/?q=" + bird, 1280);
        await Assertions
            .Expect(window.Page.Locator("#search-status"))
            .ToHaveTextAsync(status, new() { Timeout = 15_000 });
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData("de")]
    [InlineData("cy")]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task No_page_is_wider_than_a_phone(string language)
    {
        var wards = Build(language);
        foreach (
            var address in new[]
            {
                "",
                "papers/wards/",
                "timeline/",
                "search/?q=ward",
                "references/",
                "report/",
                "data/",
            }
        )
        {
            await using var window = await wards.OpenAsync(address, 360);
            Assert.True(
                await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360"),
                $"{language} {address}"
            );
            window.AssertClean();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _wards.ForEach(wards => wards.Dispose());

    private WardSite Build(string language) =>
        Add(
            new WardSite(
                site,
                "in-" + language,
                ("archive.yml", $"title: Ward papers\ninterface: {language}\n"),
                ("papers/wards/wards.md", WardSite.Paper),
                ("annotations/wards/n.md", WardSite.Note),
                ("timeline/wards.yml", Events)
            )
        );

    private WardSite Add(WardSite wards)
    {
        _wards.Add(wards);
        return wards;
    }

    /// <summary>Opens the menu of the paragraph with these words, by the sign that comes with the pointer.</summary>
    private static async Task OpenMenuAsync(WatchedPage window, string words) =>
        await window.Page.EvaluateAsync(
            """
            words => {
              const block = [...document.querySelectorAll('.text p')].find(one => one.textContent.includes(words));
              block.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
              document.querySelector('a.pin').click();
            }
            """,
            words
        );

    // The browser reads the pattern as well, and knows no option to match without going back.
    [GeneratedRegex(@"^\d+ Treffer, \d+ Textstellen$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GermanCount();
}
