using System.Text;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Ingest.Records;

/// <summary>
/// A paper that somebody withdraws is not published, however badly that is written: no file of the site has a word of
/// it, an error says what is wrong, and the rest is built.
/// </summary>
public class WithdrawnTests
{
    private const string Text = "# Zanzibarite kerbs\n\nOtto Quillfeather\n\nA ploughshare was found in 2001.\n";
    private const string Withdrawn = "access: withdrawn\n";

    public static TheoryData<string, string> Misnamed { get; } =
        new()
        {
            { "y/Paper.yml", Withdrawn },
            { "y/PAPER.YML", Withdrawn },
            { "y/paper.yml.", Withdrawn },
            { "y/paper.yml ", Withdrawn },
            { "y/paper.yml.txt", Withdrawn },
            { "y/paper.yam", Withdrawn },
            { "y/papr.yml", Withdrawn },
            { "y/a/paper.yml", Withdrawn },
            { "y/a/b/paper.yaml", Withdrawn },
            { "y/y.yml", Withdrawn },
            { "y/record.yml", Withdrawn },
            { "y/record.yml", "- \"Access\" : Withdrawn\n" },
            { "Y/paper.yml", Withdrawn },
            { "y.yml", Withdrawn },
            { "y/Paper.yml", "title: [unclosed\n" },
        };

    public static TheoryData<string> Miswritten { get; } =
    [
        "title: [unclosed\naccess: withdrawn\n",
        "title: [unclosed\n",
        "title: Kerbs\n  access: withdrawn\n",
        "  title: Kerbs\naccess: withdrawn\n",
        "title:\n  access: withdrawn\n",
        "title: |\n  Kerbs\n  access: withdrawn\n",
        "'access': withdrawn\ntitle: [unclosed\n",
        "title: Kerbs\n---\naccess: withdrawn\n",
        "---\ntitle: Kerbs\n---\naccess: withdrawn\n---\n",
        "access: full\nAccess: withdrawn\n",
        "access: full\naccess: withdrawn\n",
        "- access: withdrawn\n",
        "access withdrawn\n",
        "{title: Kerbs, access: withdrawn",
        "access: &a withdrawn\n",
    ];

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void A_file_that_looks_like_a_sidecar_is_an_error_and_holds_back(string path, string text) =>
        AssertHeldBack([("y/paper.md", Text), (path, text)], "SA0661");

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void It_holds_back_what_the_sidecar_beside_it_lets_out(string path, string text) =>
        AssertHeldBack([("y/paper.md", Text), ("y/paper.yml", "title: Zanzibarite\n"), (path, text)], "SA0661");

    [Fact]
    public void Of_two_sidecars_that_which_holds_back_more_is_followed() =>
        AssertHeldBack(
            [("y/paper.md", Text), ("y/paper.yaml", "title: Zanzibarite\n"), ("y/paper.yml", Withdrawn)],
            "SA0661"
        );

    [Theory]
    [MemberData(nameof(Miswritten))]
    public void A_sidecar_that_is_badly_written_holds_back(string text) =>
        AssertHeldBack([("y/paper.md", Text), ("y/paper.yml", text)]);

    [Theory]
    [InlineData("\"access\": withdrawn\n")]
    [InlineData("access: 'Withdrawn' # since May\n")]
    [InlineData("  access:   WITHDRAWN\r\n  access-note: gone\r\n")]
    [InlineData("\taccess: withdrawn\n")]
    [InlineData("---\naccess: withdrawn\n---\n")]
    [InlineData("\uFEFF# for the record\naccess:\n  withdrawn\n")]
    public void A_sidecar_that_is_well_written_in_another_way_holds_back_without_an_error(string text) =>
        Assert.DoesNotContain(Publish([("y/paper.md", Text), ("y/paper.yml", text)]), IsError);

    [Fact]
    public void A_key_in_capitals_is_followed_with_a_warning()
    {
        var messages = Publish([("y/paper.md", Text), ("y/paper.yml", "Access: withdrawn\n")]);
        Assert.DoesNotContain(messages, IsError);
        Assert.Contains(messages, message => message is { Code: "SA0609", Severity: Severity.Warning });
    }

    [Theory]
    [InlineData("y.yml")]
    [InlineData("y.yaml")]
    public void A_record_beside_a_single_document_is_its_sidecar(string name)
    {
        Assert.DoesNotContain(Publish([("y.md", Text), (name, Withdrawn)]), IsError);
        var paper = Assert.Single(Run([("y.md", Text), (name, "Title: Kerbs of old\n")]).Archive.Papers);
        Assert.Equal(("Kerbs of old", $"input/papers/{name}"), (paper.Title, paper.Sidecar));
    }

    [Theory]
    [InlineData("authors: Otto Quillfeather\n")]
    [InlineData("# what we know\n---\ntitle: Kerbs\n")]
    public void A_record_called_as_a_document_of_a_folder_is_an_error_and_no_document(string text)
    {
        var result = Run([("y/kerbs.md", Text), ("y/kerbs.yml", text)]);
        Assert.Single(result.Archive.Documents);
        Assert.Contains(result.Archive.Messages, message => message.Code == "SA0661");
    }

    [Fact]
    public void Records_of_works_called_as_a_document_are_its_list()
    {
        var list = "references:\n- {id: oke, type: book, title: Lamps, author: [{family: Oke, given: Ann}]}\n";
        var result = Run([("y/kerbs.md", Text), ("y/kerbs.yml", list)]);
        Assert.DoesNotContain(result.Archive.Messages, message => message.Code == "SA0661");
    }

    [Theory]
    [InlineData("y.YML")]
    [InlineData("Y.yml")]
    [InlineData("y.yml.")]
    public void A_record_beside_a_single_document_that_has_not_its_name_is_an_error_and_holds_back(string name) =>
        AssertHeldBack([("y.md", Text), (name, Withdrawn)], "SA0661");

    [Theory]
    [InlineData("y/paper.yml")]
    [InlineData("y.yml")]
    public void A_record_without_a_document_is_an_error(string name)
    {
        var result = Run([("z.md", "# Lamps\n\nWords.\n"), (name, "title: Kerbs\n")]);
        Assert.Equal("z", Assert.Single(result.Archive.Papers).Id);
        Assert.Contains(result.Archive.Messages, message => message.Code == "SA0661");
    }

    [Theory]
    [InlineData("y/paper.xml")]
    [InlineData("y/data.yml")]
    [InlineData("y/a/figures.yaml")]
    public void Other_files_are_no_sidecars(string name) =>
        Assert.DoesNotContain(
            Run([("y/paper.md", Text), (name, "a: 1\naccessible: withdrawn\n# access: withdrawn\n")]).Archive.Messages,
            message => message.Code.StartsWith("SA066", StringComparison.Ordinal)
        );

    [Fact]
    public void A_sidecar_that_is_a_link_holds_back()
    {
        using var folder = new TempFolder();
        folder.Write("elsewhere.yml", Withdrawn);
        folder.Write("input/papers/y/paper.md", Text);
        folder.Write("input/papers/z.md", "# Lamps\n\nWords.\n");
        File.CreateSymbolicLink(folder.At("input", "papers", "y", "paper.yml"), folder.At("elsewhere.yml"));
        File.CreateSymbolicLink(folder.At("input", "papers", "z.txt"), folder.At("elsewhere.yml"));
        AssertHeldBack(Pipeline.Run(FileSystem.Read(folder.At("input")), settings => settings, _ => { }));
    }

    private static void AssertHeldBack((string Path, string Text)[] files, string? code = null)
    {
        var messages = Publish([.. files, ("z.md", "# Lamps\n\nWords.\n")]);
        Assert.Contains(messages, message => IsError(message) && (code is null || message.Code == code));
    }

    /// <summary>The messages of a site in which no word of the paper is found.</summary>
    private static IReadOnlyList<Message> Publish((string Path, string Text)[] files)
    {
        var result = Run(files);
        AssertHeldBack(result);
        return result.Archive.Messages;
    }

    private static void AssertHeldBack(Pipeline.Result result)
    {
        var paper = Assert.Single(result.Archive.Papers, paper => paper.Id == "y");
        Assert.Equal((Access.Withdrawn, "y", 0), (paper.Access, paper.Title, paper.Documents.Count));
        foreach (var file in result.Files)
        {
            var words = Encoding.UTF8.GetString(file.Content().Span);
            foreach (var word in new[] { "zanzibarite", "quillfeather", "ploughshare" })
            {
                Assert.False(
                    words.Contains(word, StringComparison.OrdinalIgnoreCase),
                    $"{file.Path} of the site holds {word}"
                );
            }
        }
    }

    private static bool IsError(Message message) => message.Severity == Severity.Error;

    private static Pipeline.Result Run((string Path, string Text)[] files) =>
        Pipeline.Run(
            [.. files.Select(file => new InputFile("input/papers/" + file.Path, Encoding.UTF8.GetBytes(file.Text)))],
            settings => settings,
            _ => { }
        );
}
