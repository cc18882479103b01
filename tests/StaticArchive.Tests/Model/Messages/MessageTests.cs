using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Model.Messages;

/// <summary>A message is one line that steers nothing, whatever the file it is about is called.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("input/papers/a\nb.md", @"input/papers/a\u000Ab.md: error ")]
    [InlineData("input/papers/a\r", @"input/papers/a\u000D: error ")]
    [InlineData("input/papers/\u001B[2J", @"input/papers/\u001B[2J: error ")]
    [InlineData("input/papers/\u202Edm.exe", @"input/papers/\u202Edm.exe: error ")]
    [InlineData("input/papers/é 中.md", "input/papers/é 中.md: error ")]
    public void Signs_that_break_a_line_or_steer_a_terminal_are_shown_as_their_codes(string path, string begins) =>
        Assert.StartsWith(
            begins,
            MessageCatalog.FileDisappeared(new SourceLocation(path)).ToString(),
            StringComparison.Ordinal
        );
}
