using System.Text.Json;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Data;

/// <summary>What the data file of a document says of the blocks of its notes.</summary>
public class NoteBlockTests
{
    private const string Text =
        "# On mills\n\n## Findings\n\nMills turn.[^1] Weirs hold.[^2] All pay.[^3]\n\n"
        + "[^1]: See Ann Meadow, *The Mills of the Vale* (London: Mill Press, 2003), p. 4.\n\n"
        + "[^2]: Meadow, *Mills*, p. 9.\n\n[^3]: All figures are for towns.\n";

    private const string List = "\n## References\n\nMeadow, A. (2003) The Mills of the Vale. London: Mill Press.\n";

    [Fact]
    public void A_note_with_a_full_reference_is_one_where_there_is_no_list() =>
        Assert.Equal(["reference meadow-2003", "list-item ", "list-item "], ReadNotes(Text));

    [Fact]
    public void Below_a_list_its_entries_are_the_references() =>
        Assert.Equal(["list-item ", "list-item ", "list-item "], ReadNotes(Text + List));

    private static List<string> ReadNotes(string text)
    {
        var result = Pipeline.Run(
            [new InputFile("input/papers/x/text.md", System.Text.Encoding.UTF8.GetBytes(text))],
            settings => settings,
            _ => { }
        );
        var file = result.Files.Single(file => file.Path == "data/documents/x.text.json");
        using var json = JsonDocument.Parse(file.Content());
        return
        [
            .. json
                .RootElement.GetProperty("blocks")
                .EnumerateArray()
                .Where(block => block.TryGetProperty("note", out var note) && note.GetString() == "footnote")
                .Select(block =>
                    $"{block.GetProperty("kind")} {(block.TryGetProperty("work", out var work) ? work : "")}"
                ),
        ];
    }
}
