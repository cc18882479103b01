using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Model.Text;

/// <summary>Half a character in JSON ends no build.</summary>
public class JsonHalfSurrogatesTests
{
    [Theory]
    [InlineData(@"{""a"":""\ud83d""}", @"{""a"":""\ufffd""}", 6)]
    [InlineData(@"{""a"":""\uDE00x""}", @"{""a"":""\ufffdx""}", 6)]
    [InlineData(@"""\ud83d\ud83d\ude00""", @"""\ufffd\ud83d\ude00""", 1)]
    [InlineData(@"""\ud83d\ude00""", @"""\ud83d\ude00""", -1)]
    [InlineData(@"""\\ud83d""", @"""\\ud83d""", -1)]
    [InlineData(@"""\u00e9\""\\\u", @"""\u00e9\""\\\u", -1)]
    [InlineData(@"""\ud8", @"""\ud8", -1)]
    public void A_half_is_replaced_and_a_pair_stays(string json, string whole, int first)
    {
        Assert.Equal(whole, JsonHalfSurrogates.Replace(json, out var at));
        Assert.Equal(first, at);
    }

    [Fact]
    public void A_record_is_read_with_one_message()
    {
        var intake = Ingestion.Read(
            [
                new InputFile(
                    "input/references/a.json",
                    Encoding.UTF8.GetBytes("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Trams \\ud83d\\ud83d\"}]")
                ),
            ],
            settings => settings
        );
        Assert.Equal("Trams \uFFFD\uFFFD", Assert.Single(intake.Curated.Records).Item.Title);
        Assert.Single(intake.Messages, message => message.Code == "SA0143");
    }

    [Fact]
    public void A_page_is_read_whose_metadata_has_one()
    {
        const string Page =
            "<html><head><script type=\"application/ld+json\">{\"@type\":\"Article\",\"name\":\"T \\ud83d\"}</script>"
            + "</head><body><h1>Trams</h1><p>Trams ran late.</p></body></html>";
        var intake = Ingestion.Read(
            [new InputFile("input/papers/x.html", Encoding.UTF8.GetBytes(Page))],
            settings => settings
        );
        Assert.Single(intake.Papers);
    }
}
