using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>The branch of <c>archive.yml</c> is the one that files are proposed against, on every host.</summary>
public class BranchTests
{
    [Theory]
    [InlineData("https://github.com/ward-owner/ward-archive", "/new/trunk\"")]
    [InlineData("https://gitlab.com/ward-owner/ward-archive", "/-/new/trunk\"")]
    [InlineData("https://codeberg.org/ward-owner/ward-archive", "/_new/trunk\"")]
    public void Files_are_proposed_against_the_branch_that_is_set(string repository, string expected)
    {
        var settings = $"title: Wards\nrepository: {repository}\nbranch: trunk\n";
        var page = Pipeline
            .Run(
                [
                    new InputFile("input/archive.yml", Encoding.UTF8.GetBytes(settings)),
                    new InputFile("input/papers/wards/wards.md", "# Wards\n\nThe ward was opened."u8.ToArray()),
                ],
                one => one,
                _ => { }
            )
            .Files.Single(file => file.Path == "papers/wards/index.html");
        Assert.Contains(
            $"data-new-file=\"{repository}{expected}",
            Encoding.UTF8.GetString(page.Content().Span),
            StringComparison.Ordinal
        );
    }
}
