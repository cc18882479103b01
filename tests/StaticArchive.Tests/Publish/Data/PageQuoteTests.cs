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
        by the town 🏥, at less than <20 000. It stayed.

        - Beds were few.
        - Beds were few.

        ## Findings

        Beds were few.[^1]

        Also published in this series: *Beds that come late*, *Wards by night*

        [^1]: As the *minutes* say.
        """;

    private static readonly string[] Quotes =
    [
        "spring & paid for by the town 🏥, at less than <20 000",
        "It stayed. Beds were few. Beds were few.",
        "Beds were few. Findings Beds",
        "As the minutes say",
        "Wards in a small town",
    ];

    private static readonly SmallSite Site = new([
        ("papers/wards/wards.md", Text),
        ("papers/wards/paper.yml", "paratext:\n  - text: Also published in this series\n"),
        ("annotations/wards/aside.md", Note("Beds that come late, Wards by night")),
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
        var selector = Selectors(id)[0];
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

    /// <summary>Code points of the text of the element that the selector names, as a browser has it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_quotation_stands_where_its_position_says(string id)
    {
        var (exact, place) = (Field(Selectors(id)[0], "exact"), Selectors(id)[1]);
        var position = place.GetProperty("refinedBy");
        var text = Site.Page("papers/wards/").QuerySelectorAll(Field(place, "value")).Single().TextContent;
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Assert.Equal("TextPositionSelector", Field(position, "type"));
        Assert.Equal(exact, string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)));
    }

    [Fact]
    public void What_is_set_aside_has_words_and_no_position() => Assert.Single(Selectors("aside"));

    private static List<JsonElement> Selectors(string id) =>
        [.. Json(id).GetProperty("target").GetProperty("selector").EnumerateArray()];

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
