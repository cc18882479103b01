namespace StaticArchive.Tests.HouseRules;

/// <summary>Rules read code only: what stands in comments and quotes is not code.</summary>
public class SourceCodeTests
{
    [Theory]
    [InlineData("a(); // File.Delete", "a();")]
    [InlineData("a(\"File.Delete\");", "a();")]
    [InlineData("a('\"'); b();", "a(); b();")]
    [InlineData("a(/* File.Delete */1);", "a(1);")]
    [InlineData("a($\"File {b} Delete\");", "a($\"{b}\");")]
    public void Comments_and_literals_are_blanked_out(string line, string code) =>
        Assert.Equal(
            code.Replace(" ", "", StringComparison.Ordinal),
            Blanked(line).Replace(" ", "", StringComparison.Ordinal)
        );

    [Fact]
    public void Lines_stay_lines() => Assert.Equal(3, new SourceCode("x.cs", "a/* one\ntwo\n*/b").CodeLines.Count);

    private static string Blanked(string line) => new SourceCode("x.cs", line).CodeLines.Single();
}
