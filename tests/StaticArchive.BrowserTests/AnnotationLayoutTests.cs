using Microsoft.Playwright;
using StaticArchive.Publish.Site;

namespace StaticArchive.BrowserTests;

/// <summary>Where notes stand on pages of every width, and the list of all of them.</summary>
[Collection(SiteCollection.Name)]
public class AnnotationLayoutTests(SiteFixture site)
{
    private const string FontsAndFrames = """
        document.fonts.ready.then(
          () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
        """;

    /// <summary>From here on notes stand beside the text; below they are folded at their marks.</summary>
    private const int MarginWidth = 1344;

    /// <summary>
    /// Number of notes; of those that cover text, and each other; the furthest that one stands from its words, in
    /// pixels; by how much the page is too wide. A note may be moved down by notes before it, so of a run of neighbours
    /// the first counts.
    /// </summary>
    private const string Layout = """
        () => {
          const meet = (a, b) =>
            a.left < b.right - 2 && a.right > b.left + 2 && a.top < b.bottom - 2 && a.bottom > b.top + 2;
          const open = element => !element.closest('details:not([open])') && element.getClientRects().length > 0;
          const notes = [...document.querySelectorAll('.annotation')].filter(open);
          const boxes = notes.map(note => note.getBoundingClientRect());
          const isOwnText = line => !line.closest('.annotation') && !line.querySelector('.annotation');
          const lines = [...document.querySelectorAll('.text :is(p, li, h2, h3)')]
            .filter(line => open(line) && isOwnText(line))
            .map(line => line.getBoundingClientRect());
          const words = note => document.getElementById('h-' + note.id.slice(5)).getClientRects()[0];
          const drift = notes.map((note, i) =>
            i && boxes[i].top - boxes[i - 1].bottom < 12 ? 0 : boxes[i].top - words(note).top);
          return [
            notes.length,
            boxes.filter(box => lines.some(line => meet(box, line))).length,
            boxes.filter((box, i) => boxes.slice(0, i).some(other => meet(box, other))).length,
            Math.round(Math.max(...drift.map(Math.abs))),
            document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ];
        }
        """;

    [BrowserTheory]
    [InlineData(1440, 60)]
    [InlineData(1280, int.MaxValue)]
    [InlineData(360, int.MaxValue)]
    public async Task Notes_stand_by_their_words_and_cover_neither_text_nor_each_other(int width, int furthest)
    {
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
        var archive = site.Result.Archive;
        var document = archive.Documents.MaxBy(document =>
            archive.Annotations.Count(note => note.Anchor.Document == document.Id)
        )!;
        await window.Page.GotoAsync(
            site.Address + SiteUrls.Document(document, archive.Papers.Single(paper => paper.Id == document.Paper))
        );
        await window.Page.EvaluateAsync(FontsAndFrames);
        if (width < MarginWidth)
        {
            Assert.Equal(0, await window.Page.Locator(".annotation:visible").CountAsync());
            await window.Page.EvaluateAsync("document.querySelectorAll('a.note-ref').forEach(mark => mark.click())");
            Assert.Equal(
                await window.Page.Locator("a.note-ref[aria-expanded=true]:visible").CountAsync(),
                await window.Page.Locator(".text .annotation:visible").CountAsync()
            );
        }

        var seen = await window.Page.EvaluateAsync<int[]>(Layout);
        Assert.InRange(seen[0], 1, int.MaxValue);
        Assert.Equal((0, 0, 0), (seen[1], seen[2], seen[4]));
        Assert.InRange(seen[3], 0, furthest);
        window.AssertClean();
    }

    [BrowserFact]
    public async Task The_list_is_narrowed_by_kind_tag_and_author_and_the_address_says_so()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "annotations/");
        var notes = site.Result.Archive.Annotations;
        var (first, tag) = (notes[0].Record.Motivation, notes.SelectMany(note => note.Record.Tags).First());
        var bars = new[]
        {
            (Bar: "motivation", Value: first, Wanted: notes.Count(note => note.Record.Motivation == first)),
            (Bar: "tag", Value: tag, Wanted: notes.Count(note => note.Record.Tags.Contains(tag))),
        };
        foreach (var (bar, value, wanted) in bars)
        {
            var button = window.Page.Locator($".filters[data-filter={bar}] button[value=\"{value}\"]");
            await button.ClickAsync();
            Assert.Equal(wanted, await window.Page.Locator(".notes > li:visible").CountAsync());
            Assert.Contains($"{bar}=", window.Page.Url, StringComparison.Ordinal);
            await button.ClickAsync();
        }

        Assert.Equal(notes.Count, await window.Page.Locator(".notes > li:visible").CountAsync());
        window.AssertClean();
    }
}
