using System.Text;
using StaticArchive.Ingest.Formats.Images;

namespace StaticArchive.Tests.Ingest.Pictures;

/// <summary>A drawing keeps what draws, and nothing that could run, fetch or show a page.</summary>
public sealed class SvgCleanerTests
{
    private const string Head =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "SCRIPT")]
    [InlineData("<rect onclick=\"alert(1)\" width=\"1\"/>", "onclick")]
    [InlineData("<a xlink:href=\"javascript:alert(1)\"><rect/></a>", "javascript")]
    [InlineData("<image xlink:href=\"https://example.org/x.png\"/>", "example.org")]
    [InlineData("<use href=\"other.svg#a\"/>", "other.svg")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>", "svg+xml")]
    [InlineData("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", "body")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "javascript")]
    [InlineData("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>", "javascript")]
    [InlineData("<style>@import 'https://example.org/x.css';</style>", "import")]
    [InlineData("<style>rect { fill: url(https://example.org/x) }</style>", "example.org")]
    [InlineData("<rect style=\"fill:u\\72l(https://example.org/x)\"/>", "example.org")]
    [InlineData("<rect fill=\"url( 'https://example.org/x' )\"/>", "example.org")]
    [InlineData("<iframe src=\"https://example.org\"/>", "iframe")]
    [InlineData("<handler type=\"text/javascript\">alert(1)</handler>", "handler")]
    public void What_runs_or_fetches_is_left_out(string content, string mustNotStay)
    {
        var cleaned = SvgCleaner.Clean(Encoding.UTF8.GetBytes(Head + content + "<circle r=\"2\"/></svg>"));

        var text = Encoding.UTF8.GetString(cleaned!.Bytes.Span);
        Assert.DoesNotContain(mustNotStay, text, StringComparison.Ordinal);
        Assert.Contains("<circle r=\"2\"", text, StringComparison.Ordinal);
        Assert.True(cleaned.RemovedCount > 0);
    }

    [Theory]
    [InlineData("<rect fill=\"url(#shade)\"/>")]
    [InlineData("<use href=\"#mark\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<text x=\"1\">Ferries <tspan>a year</tspan></text>")]
    [InlineData("<style>rect { fill: teal }</style>")]
    [InlineData("<title>Ferries</title>")]
    public void What_draws_stays(string content)
    {
        var cleaned = SvgCleaner.Clean(Encoding.UTF8.GetBytes(Head + content + "</svg>"));

        Assert.Equal(0, cleaned!.RemovedCount);
        var name = content[1..content.IndexOfAny([' ', '>'])];
        Assert.Contains("<" + name, Encoding.UTF8.GetString(cleaned.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("viewBox=\"0 0 100 50\"", 100, 50)]
    [InlineData("width=\"12.4px\" height=\"8\"", 12, 8)]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"0,0,40,30\"", 40, 30)]
    [InlineData("", 0, 0)]
    public void The_size_is_read(string attributes, int width, int height)
    {
        var cleaned = SvgCleaner.Clean(
            Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><rect/></svg>")
        );

        Assert.Equal((width, height), (cleaned!.Width, cleaned.Height));
    }

    [Theory]
    [InlineData("no markup at all")]
    [InlineData("<html><body/></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>")]
    [InlineData(
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>"
    )]
    public void What_is_no_drawing_is_refused(string content) =>
        Assert.Null(SvgCleaner.Clean(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_drawing_nested_beyond_all_sense_is_refused() =>
        Assert.Null(
            SvgCleaner.Clean(
                Encoding.UTF8.GetBytes(
                    Head
                        + string.Concat(Enumerable.Repeat("<g>", 5000))
                        + string.Concat(Enumerable.Repeat("</g>", 5000))
                        + "</svg>"
                )
            )
        );
}
