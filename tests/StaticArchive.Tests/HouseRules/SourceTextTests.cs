namespace StaticArchive.Tests.HouseRules;

/// <summary>The rules read code only: what stands in comments and quotes is nobody's business.</summary>
public class SourceTextTests
{
    [Theory]
    [InlineData("a(); // File.Delete", "a(); ")]
    [InlineData("a(\"File.Delete\");", "a();")]
    [InlineData("a(\"say \\\"File.Delete\\\"\"); b();", "a(); b();")]
    [InlineData("a(@\"C:\\\"); b();", "a(@); b();")]
    [InlineData("a('\"'); b();", "a(); b();")]
    [InlineData("a(/* File.Delete */ 1);", "a( 1);")]
    [InlineData("a(\"\"\"File \"Delete\" \"\"\"); b();", "a(); b();")]
    public void Words_are_blanked_out(string line, string code) =>
        Assert.Equal([code], SourceText.WithoutWords([line]));

    [Fact]
    public void Lines_stay_lines() => Assert.Equal(["a", "", "b"], SourceText.WithoutWords(["a/* one", "two", "*/b"]));
}
