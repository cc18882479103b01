using System.Text;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Model.Messages;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>What the preview shows.</summary>
public class PreviewStateTests
{
    [Theory]
    [InlineData("input/annotations/wards/b.md")]
    [InlineData("input/timeline/events.yml")]
    [InlineData("input/papers/beds/paper.yml")]
    public void An_error_in_one_file_holds_back_no_change_of_another(string broken)
    {
        var error = SortedMessages.Create(
            [MessageCatalog.InvalidYaml(new SourceLocation(broken, 1, 2), "why")],
            strict: false
        );
        var state = PreviewState
            .Empty.Next(
                [TempFolder.Page("wards/index.html", "one"), TempFolder.Page("beds/index.html", "beds")],
                SortedMessages.Create([], strict: false)
            )
            .Next([TempFolder.Page("wards/index.html", "two")], error)
            .Next([TempFolder.Page("wards/index.html", "three")], error);
        Assert.Equal((3, false, false), (state.Generation, state.IsStale, state.IsGood));
        Assert.Equal("three", Read(state, "wards/index.html"));
        Assert.Equal("beds", Read(state, "beds/index.html"));
        Assert.Single(state.Messages);
        var mended = state.Next(
            [TempFolder.Page("wards/index.html", "four")],
            SortedMessages.Create([], strict: false)
        );
        Assert.Null(mended.Find("beds/index.html"));
    }

    private static string Read(PreviewState state, string path) =>
        Encoding.UTF8.GetString(state.Files[path].Content().Span);

    [Fact]
    public void Of_two_files_of_one_address_the_first_is_shown()
    {
        var (first, second) = (TempFolder.Page("index.html", "one"), TempFolder.Page("index.html", "two"));
        Assert.Same(
            first,
            PreviewState.Empty.Next([first, second], SortedMessages.Create([], strict: false)).Files["index.html"]
        );
    }
}
