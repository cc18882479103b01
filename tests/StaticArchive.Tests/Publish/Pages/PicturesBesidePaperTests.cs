using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Pictures that a paper names and that lie beside it.</summary>
public class PicturesBesidePaperTests
{
    /// <summary>One red pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    );

    [Theory]
    [InlineData("plan.png", "plan.png")]
    [InlineData("figures/plan.png", "figures/plan.png")]
    [InlineData("plan of the ward.png", "plan%20of%20the%20ward.png")]
    [InlineData("plan.png", "./plan.png")]
    public void Are_shown_and_files_of_the_site(string file, string written)
    {
        var result = Build(written, new InputFile("input/papers/pic/" + file, Pixel));
        var picture = Assert.Single(Page(result).QuerySelectorAll("main img"));
        Assert.Equal("The plan", picture.GetAttribute("alt"));
        var path = new Uri(new Uri("https://a.example/papers/pic/"), picture.GetAttribute("src")).AbsolutePath[1..];
        Assert.Contains(result.Files, other => other.Path == path);
        Assert.DoesNotContain(result.Archive.Messages, message => message.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("missing.png")]
    [InlineData("../elsewhere/plan.png")]
    [InlineData("https://a.example/plan.png")]
    public void One_that_is_not_there_leaves_its_words_and_no_broken_picture(string written)
    {
        var result = Build(written);
        var page = Page(result);
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("The plan", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Archive.Messages, message => message.Severity == Severity.Error);
    }

    private static Pipeline.Result Build(string written, params InputFile[] pictures) =>
        Pipeline.Run(
            [
                new InputFile(
                    "input/papers/pic/paper.md",
                    Encoding.UTF8.GetBytes(
                        "# Pictures of wards\n\nJane Writer\n\nMarch 2009\n\n## Introduction\n\nThe ward was opened; "
                            + $"see here.\n\n![The plan]({written})\n"
                    )
                ),
                .. pictures,
            ],
            settings => settings with { BaseUrl = "https://archive.example/" },
            _ => { }
        );

    private static IDocument Page(Pipeline.Result result) =>
        new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "papers/pic/index.html").Content().Span)
        );
}
