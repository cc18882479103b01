using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StaticArchive.Tests.Publish.Data;

/// <summary>
/// The quotations of annotations stand on their pages sign by sign, with the signs around them: readers that compare
/// nothing but equal signs (Apache Annotator) find each in one place. Some take no more than 32 signs around it.
/// </summary>
public class PageQuoteTests
{
    private const string Text = """
        # Wards in a small town

        ## Opening

        The ward was opened in spring & paid for
        by the town, at less than <20 000. It stayed.

        - Beds were few.
        - Beds were few.

        ## Findings

        Beds were few.[^1]

        [^1]: As the *minutes* say.
        """;

    private static readonly string[] Quotes =
    [
        "spring & paid for by the town, at less than <20 000",
        "It stayed. Beds were few. Beds were few.",
        "Beds were few. Findings Beds",
        "As the minutes say",
        "Wards in a small town",
    ];

    private static readonly SmallSite Site = new([
        ("papers/wards/wards.md", Text),
        .. Quotes.Select(
            (quote, i) => ("annotations/wards/n" + i.ToString(CultureInfo.InvariantCulture) + ".md", Note(quote))
        ),
    ]);

    public static TheoryData<string> Ids() =>
        [.. Enumerable.Range(0, Quotes.Length).Select(i => "n" + i.ToString(CultureInfo.InvariantCulture))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_quotation_stands_once_on_its_page_with_the_signs_around_it(string id)
    {
        var selector = Assert.Single(Json(id).GetProperty("target").GetProperty("selector").EnumerateArray());
        var (prefix, suffix) = (Field(selector, "prefix"), Field(selector, "suffix"));
        var exact = Field(selector, "exact");
        var page = string.Concat(
            Site.Page("papers/wards/").QuerySelectorAll("[data-document]").Select(text => text.TextContent)
        );
        Assert.Equal(2, page.Split(prefix + exact + suffix).Length);
        Assert.Equal(Words(Quotes[id[1] - '0']), Words(exact));
        Assert.InRange(prefix.Length, 0, 32);
        Assert.InRange(suffix.Length, 1, 32);
    }

    private static string Note(string quote) =>
        $"---\nauthor: Ann\ncreated: \"2026-01-02\"\nquote: {JsonSerializer.Serialize(quote)}\n---\nA note.\n";

    private static string Field(JsonElement selector, string name) =>
        selector.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, (StringSplitOptions)1));

    private static JsonElement Json(string id)
    {
        var path = Site.Result.Files.Single(file =>
            file.Path.EndsWith($"{id}/annotation.jsonld", StringComparison.Ordinal)
        );
        return JsonDocument.Parse(Encoding.UTF8.GetString(path.Content().Span)).RootElement;
    }
}
