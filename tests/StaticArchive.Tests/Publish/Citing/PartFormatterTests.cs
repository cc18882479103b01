using StaticArchive.Publish.Citing;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>Ranges of pages and initials, as the styles want them.</summary>
public class PartFormatterTests
{
    [Theory]
    [InlineData("742-755", "742–55", "742–55")]
    [InlineData("246-249", "246–49", "246–9")]
    [InlineData("101-108", "101–8", "101–8")]
    [InlineData("100-104", "100–104", "100–4")]
    [InlineData("71-72", "71–72", "71–2")]
    [InlineData("3, 7-9", "3, 7–9", "3, 7–9")]
    public void Pages_are_shortened(string page, string chicago, string minimal)
    {
        Assert.Equal(chicago, PageRangeFormatter.FormatChicago(page));
        Assert.Equal(minimal, PageRangeFormatter.FormatMinimal(page));
    }

    [Theory]
    [InlineData("Jon", "J.")]
    [InlineData("Marie-Ève", "M.-È.")]
    [InlineData("M.-E.", "M.-E.")]
    [InlineData("AM", "A. M.")]
    [InlineData("R.W.", "R. W.")]
    [InlineData("Anna van", "A. van")]
    [InlineData(null, "")]
    public void Given_names_become_initials(string? given, string expected) =>
        Assert.Equal(expected, InitialsFormatter.Format(given, ".", " "));
}
