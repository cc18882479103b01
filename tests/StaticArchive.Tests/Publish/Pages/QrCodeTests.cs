using System.Globalization;
using QRCoder;
using StaticArchive.Publish.Pages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>The code that leads from paper back to the page.</summary>
public class QrCodeTests
{
    private const string Address = "https://archive.example/papers/on-rivers/";

    [Fact]
    public void It_draws_every_dark_module_and_no_other()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var expected = Enumerable
            .Range(0, code.ModuleMatrix.Count)
            .SelectMany(y =>
                Enumerable.Range(0, code.ModuleMatrix.Count).Where(x => code.ModuleMatrix[y][x]).Select(x => (x, y))
            );
        Assert.Equal(expected, Drawn(QrCodeWriter.WriteSvg(Address, "Address")));
    }

    [Fact]
    public void Four_light_modules_stand_around_it_as_the_standard_asks()
    {
        var svg = QrCodeWriter.WriteSvg(Address, "Address");
        var width = int.Parse(svg.Split("viewBox=\"0 0 ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.All(
            Drawn(svg),
            module => Assert.True(Math.Min(module.X, module.Y) >= 4 && Math.Max(module.X, module.Y) < width - 4)
        );
    }

    [Fact]
    public void A_page_bears_its_own_address_where_the_host_is_known()
    {
        var page = new SmallSite(SmallSite.Paper("on-rivers", "On rivers"))
            .Page("papers/on-rivers/")
            .QuerySelector(".printed-address")!;
        Assert.Equal(Address, page.TextContent.Trim());
        Assert.Contains(
            QrCodeWriter.WriteSvg(Address, "Address").Split("d=\"")[1].Split('"')[0],
            page.InnerHtml,
            StringComparison.Ordinal
        );
    }

    /// <summary><c>M4 5h7v1H4z</c> is a run of seven modules.</summary>
    private static IEnumerable<(int X, int Y)> Drawn(string svg) =>
        svg.Split("d=\"M")[1]
            .Split('"')[0]
            .Split('M')
            .Select(run => run.Split(' ', 'h', 'v'))
            .SelectMany(run => Enumerable.Range(Number(run[0]), Number(run[2])).Select(x => (x, Number(run[1]))));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
