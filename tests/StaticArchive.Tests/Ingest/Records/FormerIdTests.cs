using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Ingest.Records;

/// <summary>What was written about a paper stays with it when it gets another id, and when it is withdrawn.</summary>
public class FormerIdTests
{
    private const string Text = "# Two towns\n\nThe board met twice a month. It settled most things.\n";
    private const string Note = "---\nauthor: A\ncreated: 2020-01-02\nquote: The board met twice a month\n---\nWhy?\n";
    private const string Events =
        "- id: met\n  date: 2004\n  title: It met\n  kind: change\n  evidence:\n    - {paper: towns, quote: It settled "
        + "most things}\n";

    [Fact]
    public void Notes_evidence_and_files_move_with_the_paper()
    {
        var before = Run("towns", "title: Two towns\n");
        var after = Run("two-towns", "title: Two towns\nformerly: towns\n");
        Assert.DoesNotContain(after.Archive.Messages, message => message.Severity > Severity.Note);
        Assert.True(Assert.Single(after.Archive.Annotations).Anchor.IsPlaced);
        Assert.True(Assert.Single(after.Archive.Events[0].Evidence).Anchor.IsPlaced);
        var paths = after.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(
            before.Files.Select(file => file.Path),
            path => path.Contains("towns", StringComparison.Ordinal) && !paths.Contains(path)
        );
    }

    [Fact]
    public void What_is_said_of_a_withdrawn_paper_is_kept_and_no_error()
    {
        var messages = Run("towns", "access: withdrawn\n").Archive.Messages;
        Assert.DoesNotContain(messages, message => message.Severity == Severity.Error);
        Assert.Contains(messages, message => message.Code == "SA0409");
        Assert.Contains(messages, message => message.Code == "SA0311");
        Assert.DoesNotContain(messages, message => message.Text.Contains("did you mean", StringComparison.Ordinal));
    }

    private static Pipeline.Result Run(string id, string record) =>
        Pipeline.Run(
            [
                File($"input/papers/{id}/towns.md", Text),
                File($"input/papers/{id}/paper.yml", record),
                File("input/annotations/towns/note.md", Note),
                File("input/timeline/events.yml", Events),
            ],
            settings => settings,
            _ => { }
        );

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
