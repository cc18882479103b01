using System.Globalization;
using Microsoft.Playwright;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Link.Anchoring.PageScript;

namespace StaticArchive.BrowserTests;

/// <summary>
/// What tests of the script without a browser take for granted: which letters browsers know, and the words of a page.
/// </summary>
[Collection(SiteCollection.Name)]
public class QuotePageTests(SiteFixture site)
{
    private const string AllWords = "staticArchive.quotes.read().raw({ start: 0, end: Infinity })";

    /// <summary>Younger than the build's Unicode, or no text by itself.</summary>
    private static readonly UnicodeCategory[] Unknown = [UnicodeCategory.OtherNotAssigned, UnicodeCategory.Surrogate];

    [BrowserFact]
    public async Task The_browser_folds_and_parts_words_as_the_build_does()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + Address(site.Result.Archive, site.Result.Archive.Documents[0]));
        var expected = Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(unit => (char)unit)
            .Where(unit => !Unknown.Contains(char.GetUnicodeCategory(unit)))
            .Select(unit => new object[] { (int)unit, Folding.Fold($"x{unit}y"), Places($"aa {unit}bb{unit} aa") })
            .ToList();
        var other = await window.Page.EvaluateAsync<string[]>(
            """
            expected => expected.filter(([unit, folded, places]) => {
              const letter = String.fromCharCode(unit), { quotesIn } = staticArchive;
              return quotesIn.fold(`x${letter}y`) !== folded
                || quotesIn(`aa ${letter}bb${letter} aa`, true).places('bb').length !== places;
            }).map(([unit]) => unit.toString(16))
            """,
            expected
        );
        Assert.Empty(other);
        window.AssertClean();
    }

    [BrowserFact]
    public async Task The_page_reads_the_documents_words()
    {
        await using var window = await site.OpenAsync();
        var result = Pipeline.Run(QuotedTexts.Files, settings => settings with { BaseUrl = site.Address }, _ => { });
        var files = result.Files.ToDictionary(file => "/" + file.Path, file => file, StringComparer.Ordinal);
        await window.Page.Context.RouteAsync(
            "**/*",
            route =>
            {
                var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath);
                var file = files[path.EndsWith('/') ? path + "index.html" : path];
                var answer = new RouteFulfillOptions
                {
                    BodyBytes = file.Content().ToArray(),
                    ContentType = ContentType(path),
                };
                return route.FulfillAsync(answer);
            }
        );
        foreach (var document in result.Archive.Documents)
        {
            await window.Page.GotoAsync(site.Address + Address(result.Archive, document));
            var words = await window.Page.EvaluateAsync<string>(AllWords);
            var blocks = QuotedTexts.InOrderOfPage(document).Select(block => block.Span.Slice(document.Text));
            Assert.Equal(string.Join("\n\n", blocks), words);
        }

        window.AssertClean();
    }

    private static string Address(Archive archive, Document document) =>
        SiteUrls.Document(document, archive.Papers.Single(paper => paper.Id == document.Paper));

    /// <summary>At how many places of a text two letters stand as a word.</summary>
    private static int Places(string text) =>
        ExactQuoteMatcher.FindInContext(new FoldedQuote("bb", "", ""), Folding.Fold(text)).Count;

    private static string ContentType(string path) =>
        path[(path.LastIndexOf('.') + 1)..] switch
        {
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "text/html; charset=utf-8",
        };
}
