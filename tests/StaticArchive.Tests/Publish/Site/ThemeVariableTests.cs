using System.Text;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>The five variables by which an archive gives the theme its own colours, fonts and logo.</summary>
public class ThemeVariableTests
{
    public static TheoryData<string> Names { get; } = ["--accent", "--paper", "--serif", "--sans", "--logo"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_set_used_and_told(string name)
    {
        var files = Directory
            .EnumerateFiles(Repository.At("theme", "css"), "*.css")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        Assert.Contains($"  {name}: ", files["tokens"], StringComparison.Ordinal);
        Assert.Contains($"var({name})", files["base"] + files["layout"], StringComparison.Ordinal);
        Assert.Contains($"  {name}: ", File.ReadAllText(Repository.At("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_sets_them_in_the_last_layer_and_is_printed_in_black_all_the_same()
    {
        var site = new SmallSite(
            SmallSite.Paper("one", "On rivers"),
            ("theme/house.css", ":root { --accent: light-dark(#7a1f3d, #f3a6bd); }\n")
        );
        var sheet = site.Page("").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")![2..];
        var css = Encoding.UTF8.GetString(site.Bytes(sheet));
        var layers = css.Split(';')[0].Split(',');
        Assert.Equal("archive", layers[^1]);
        Assert.Contains("@layer archive{\n:root { --accent: light-dark(#7a1f3d, #f3a6bd); }", css);
        Assert.Matches("@media print *\\{[^}]*--accent: ?#000 ?!important", css);
    }

    [Fact]
    public void The_colour_that_stands_out_more_follows_the_first()
    {
        var tokens = File.ReadAllText(Repository.At("theme", "css", "tokens.css"));
        Assert.Equal(1, tokens.Split("--accent-strong:").Length - 1);
        Assert.Contains("--accent-strong: color-mix(in oklab, var(--accent)", tokens, StringComparison.Ordinal);
    }
}
