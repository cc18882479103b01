using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Model.Text;

/// <summary>What a paragraph of Markdown opens and never closes, after CommonMark's rules for emphasis.</summary>
public class UnclosedMarkupTests
{
    [Theory]
    [InlineData("Two *words* and **more** of __them__.", 2)]
    [InlineData("[a](b) and [c](d)", 1)]
    [InlineData("[*a] [*a] [*a] ", 4)]
    [InlineData("*a **b *a **b ", 6)]
    [InlineData("[a](b [a](b [a](b ", 3)]
    [InlineData("(a)* (b)* (c)* ", 0)]
    public void Counts_what_is_open_at_most(string text, int open) =>
        Assert.Equal(open, UnclosedMarkup.CountUnclosed(text));
}
