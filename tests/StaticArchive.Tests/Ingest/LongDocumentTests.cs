using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest;

/// <summary>
/// Documents with more parts than any paper are refused before they ask for gigabytes, and the rest is read.
/// </summary>
public class LongDocumentTests
{
    [Theory]
    [InlineData("a.html", "<p>a</p>", 60_000, "60000 paragraphs")]
    [InlineData("a.html", "<p>a</p>", 500_000, "1000001 tags")]
    [InlineData("a.md", "a\n\n", 1_000_000, "1000000 lines")]
    [InlineData("a.txt", "a\n", 1_000_000, "1000000 lines")]
    public void A_document_of_too_many_parts_is_refused(string name, string unit, int times, string count)
    {
        var text = new StringBuilder(name == "a.html" ? "<!DOCTYPE html>" : "").Insert(
            name == "a.html" ? 15 : 0,
            unit,
            times
        );
        var intake = Ingestion.Read(
            [File("input/papers/a/" + name, text.ToString()), File("input/papers/b/b.md", "# A title\n\nWords.\n")],
            settings => settings
        );
        var message = Assert.Single(intake.Messages, message => message.Code == "SA0103");
        Assert.Contains(count, message.Text, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(intake.Documents).Paper);
    }

    [Fact]
    public void Blank_lines_do_not_count()
    {
        var file = File("input/papers/a/a.txt", "A title\n" + new string('\n', 700_000) + "Words.\n");
        Assert.Single(Ingestion.Read([file], settings => settings).Documents);
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
