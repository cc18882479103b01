using StaticArchive.Commands.Reporting;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Model.Messages;

/// <summary>What strangers' words do to a terminal and to a CI: nothing.</summary>
public class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[2J\u001b]0;owned\a", @"\u001B[2J\u001B]0;owned\u0007")]
    [InlineData("one\r\ntwo", @"one\u000D\u000Atwo")]
    [InlineData("\u009b31m", @"\u009B31m")]
    [InlineData("\u202Etxt", @"\u202Etxt")]
    [InlineData("##[add-mask]x", @"#\u0023[add-mask]x")]
    [InlineData("a ##VSO[task.setvariable]x", @"a #\u0023vso[task.setvariable]x")]
    [InlineData("## Findings [1]", "## Findings [1]")]
    [InlineData("Ä 中 😀", "Ä 中 😀")]
    public void A_line_shows_the_code_of_what_would_steer(string line, string shown)
    {
        Assert.Equal(shown, TerminalText.EscapeLine(line));
        Assert.Equal($"a.md: error SA0607: there is no paper \"{shown}\".", Find(line).ToString());
    }

    [Fact]
    public void Lines_and_tabs_stay_where_there_are_several() =>
        Assert.Equal("- id: x\n\tquote: \\u001B[31m", TerminalText.EscapeLines("- id: x\n\tquote: \u001b[31m"));

    [Fact]
    public void A_command_of_the_workflow_holds_no_other()
    {
        var line = WorkflowCommandFormatter.Format(Find("##[add-mask]x\n::add-mask::y\u001b[2J"), ".");
        Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, char.IsControl);
    }

    private static Message Find(string name) =>
        MessageCatalog.UnknownName(new SourceLocation("a.md"), "paper", name, null);
}
