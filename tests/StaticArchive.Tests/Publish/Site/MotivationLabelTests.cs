using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>What is said of a note's author.</summary>
public class MotivationLabelTests
{
    [Theory]
    [InlineData("commenting", "commented")]
    [InlineData("questioning", "asked")]
    [InlineData("describing", "explained")]
    [InlineData("linking", "pointed to something")]
    [InlineData("assessing", "judged")]
    [InlineData("editing", "proposed other words")]
    [InlineData("replying", "replied")]
    public void It_is_right_for_one_author_and_for_many(string motivation, string label) =>
        Assert.Equal(label, LabelFormatter.FormatMotivation(motivation, TestWords.English));
}
