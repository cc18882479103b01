using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>What may stand in a link to a licence or a person.</summary>
public class WebAddressTests
{
    [Theory]
    [InlineData("https://licence.example/by/4.0/", true)]
    [InlineData("http://licence.example", true)]
    [InlineData(@"http:\\licence.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("Crown copyright", false)]
    public void Only_an_address_of_the_web_is_one(string text, bool isOne) =>
        Assert.Equal(isOne ? text : null, UrlFormatter.HttpUrlOrNull(text));
}
