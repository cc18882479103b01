using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Inputs;

/// <summary>Style sheets of an archive ask nobody else.</summary>
public class StyleSheetTests
{
    [Theory]
    [InlineData("@import \"https://hostile.invalid/a.css\";")]
    [InlineData("@import \"own.css\";")]
    [InlineData("@IMPORT url(//hostile.invalid/a);")]
    [InlineData("@\\69mport 'a.css';")]
    [InlineData("p{background:url(https://hostile.invalid/a)}")]
    [InlineData("p{background:URL( '//hostile.invalid/a' )}")]
    [InlineData("p{background:u\\72l(//hostile.invalid/a)}")]
    [InlineData("p{background:url(\\2f\\2fhostile.invalid/a)}")]
    [InlineData("p{background:url(\\\\\\\\hostile.invalid/a)}")]
    [InlineData("/* url( */p{background:url(ftp://hostile.invalid/a)}")]
    [InlineData("p{content:\"/*\";background:url(//hostile.invalid/a)}")]
    [InlineData("p{content:\"\\\"/*\";background:url(//hostile.invalid/a)}")]
    [InlineData("p{background:image-set(\"https://hostile.invalid/a\" 1x)}")]
    [InlineData("p{background:image-set('//hostile.invalid/a' 1x)}")]
    [InlineData("p{background:url(javascript:alert(1))}")]
    [InlineData("p{background:url(data:text/html,x)}")]
    [InlineData("@font-face{font-family:a;src:url(data:font/woff2;base64,AA)}")]
    public void One_that_does_is_an_error_and_left_out(string css)
    {
        var intake = Read("/* ours */\n" + css);
        Assert.Empty(intake.Styles);
        var message = Assert.Single(intake.Messages, message => message.Code == "SA0142");
        Assert.Equal(2, message.Location.Line);
    }

    [Theory]
    [InlineData("p{color:red}")]
    [InlineData("p{background:url(data:image/png;base64,AA==)}")]
    [InlineData("p{background:url(\"../papers/x/pictures/a.png\")}")]
    [InlineData("p{background:url(#a)}")]
    [InlineData("a::after{content:\" (\" attr(href) \")\"}")]
    [InlineData("p::before{content:\"Note: \"}")]
    [InlineData("/* see https://example.org/ and url(//x) and @import */p{color:red}")]
    [InlineData("p{content:'unclosed\n;color:red}")]
    [InlineData("p{content:\"\\")]
    [InlineData("p{background:url(")]
    public void One_that_does_not_is_taken(string css)
    {
        var intake = Read(css);
        Assert.Single(intake.Styles);
        Assert.DoesNotContain(intake.Messages, message => message.Code == "SA0142");
    }

    private static Intake Read(string css) =>
        Ingestion.Read([new InputFile("input/theme/own.css", Encoding.UTF8.GetBytes(css))], settings => settings);
}
