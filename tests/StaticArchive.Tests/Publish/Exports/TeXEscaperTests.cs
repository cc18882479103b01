using StaticArchive.Publish.Exports;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>What a title holds, no brace of it opens or closes a field of BibTeX.</summary>
public sealed class TeXEscaperTests
{
    [Theory]
    [InlineData("Mills {of the} north", "Mills \\{of the\\} north")]
    [InlineData("Mills {of the north", "Mills \\textbraceleft{}of the north")]
    [InlineData("Mills of} the north", "Mills of\\textbraceright{} the north")]
    [InlineData("Mills }of{ the north", "Mills \\textbraceright{}of\\textbraceleft{} the north")]
    [InlineData("Mills of the north\\", "Mills of the north\\textbackslash{}")]
    public void Braces_are_closed_whatever_the_text(string text, string expected)
    {
        Assert.Equal(expected, TeXEscaper.Escape(text));
        Assert.Equal(expected, TeXEscaper.EscapeTitle(text));
        Assert.Equal(expected.Count(unit => unit == '{'), expected.Count(unit => unit == '}'));
    }
}
