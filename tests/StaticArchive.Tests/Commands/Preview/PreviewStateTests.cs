using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>What the preview shows.</summary>
public class PreviewStateTests
{
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
