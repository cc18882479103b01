using System.Text;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// What <c>paper.yml</c> says of a translated work, a paper of a meeting, a case or a box: onto the page, into data
/// files, citations and exports.
/// </summary>
public class PaperRareFieldTests
{
    private const string Record = """
        type: book
        authors: ["Weber, Karl"]
        translators: ["Stone, Mary"]
        issued: "1958"
        original-date: "1922"
        edition: "2"
        version: "1.1"
        event-title: Congress on Relief
        event-place: Dublin
        authority: House of Lords
        archive: County Record Office
        archive_location: QS/1/2

        """;

    private static readonly SmallSite Site = new(
        ("archive.yml", "exports: all\n"),
        ("papers/one/text.md", "---\narchive: true\nversion: 9\n---\n\n# Office and order\n\nIt was so.\n"),
        ("papers/one/paper.yml", Record),
        ("papers/two/text.md", "---\narchive: true\nversion: 9\n---\n\n# Order and office\n\nIt was so.\n")
    );

    [Theory]
    [InlineData(
        "cite.json",
        "\"translator\":[{\"family\":\"Stone\",\"given\":\"Mary\"}]|\"original-date\"|\"edition\":\"2\""
    )]
    [InlineData("cite.json", "\"event-title\":\"Congress on Relief\"|\"authority\":\"House of Lords\"|\"QS/1/2\"")]
    [InlineData("cite.bib", "translator = {Stone, Mary}|origdate = {1922}|edition = {2}|venue = {Dublin}")]
    [InlineData("cite.ris", "A4  - Stone, Mary|ET  - 2|N1  - First published 1922|AN  - QS/1/2")]
    [InlineData("cite.mods.xml", "translator</roleTerm>|>1922<|<shelfLocator>QS/1/2|>Congress on Relief<")]
    [InlineData("cite.txt", "Translated by M. Stone|2nd edn")]
    [InlineData("index.html", "Translators|Stone, Mary|First published|Kept at|County Record Office|Given at")]
    public void The_record_says_it(string file, string parts)
    {
        var text = Encoding.UTF8.GetString(Site.Bytes("papers/one/" + file));
        Assert.All(parts.Split('|'), part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    /// <summary>Front matter has keys of these names for other tools.</summary>
    [Fact]
    public void Front_matter_of_other_tools_is_no_archive_and_no_version()
    {
        var text = Encoding.UTF8.GetString(Site.Bytes("papers/two/cite.json"));
        Assert.DoesNotContain("\"archive\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"version\"", text, StringComparison.Ordinal);
    }
}
