using StaticArchive.Link.Citations.Numbers;

namespace StaticArchive.Tests.Link.Citations.Numbers;

/// <summary>Tests of <see cref="NumberGroupParser"/>.</summary>
public sealed class NumberGroupParserTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("1,4-6", "1|4-6")]
    [InlineData("1; 2 and 3", "1|2|3")]
    [InlineData("3 und 4", "3|4")]
    [InlineData("1--3", "1-3")]
    [InlineData("5 to 7", "5-7")]
    [InlineData("112–5", "112-115")]
    [InlineData("¹⁻³", "1-3")]
    [InlineData("3a, 3b", "3a|3b")]
    // Intervals, decimals, shares, long numbers, ranges that fall and numbers within words are none.
    [InlineData("0,1", "")]
    [InlineData("0.9–1.4", "")]
    [InlineData("2.5", "")]
    [InlineData("12345", "")]
    [InlineData("7–3", "")]
    [InlineData("50%", "")]
    [InlineData("3rd", "")]
    [InlineData("²⁺", "")]
    [InlineData("1-900", "")]
    public void Numbers_are_read_one_by_one_and_ranges_whole(string text, string expected)
    {
        var items = new NumberGroupParser(text, text.Length, allowsBlanks: true).Parse(0);

        Assert.Equal(
            expected,
            string.Join(
                '|',
                items.Select(item => item.IsRange ? $"{item.First}-{item.Last}" : $"{item.First}{item.Suffix}")
            )
        );
    }
}
