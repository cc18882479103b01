using System.Text;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>What is read of an OpenDocument file beside its text, and of a flat one.</summary>
public class OdtFileTests
{
    private const string Prose =
        "<text:p>The boards of three valleys met in the spring, and they agreed on little but the weather.</text:p>";

    [Fact]
    public void Every_word_of_a_file_is_in_the_text_or_counted()
    {
        var pages =
            "<style:master-page><style:header><text:p>Not for circulation</text:p></style:header></style:master-page>";
        var body =
            $"<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>{Prose}"
            + "<text:p>One<office:annotation><text:p>why so</text:p></office:annotation> more.</text:p>";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(body),
            Part.Create("styles.xml", OdtFileBuilder.Styles("", pages))
        );
        var counts = Assert.Single(SingleDocument.Ingest(file, ".odt").Documents).WordCounts;
        Assert.Equal(
            ["comment 2", "deleted in a tracked change 1", "running head 3"],
            counts.Excluded.Select(words => $"{words.Reason} {words.Count}")
        );
    }

    [Fact]
    public void A_flat_file_is_read_as_well()
    {
        var file = Encoding.UTF8.GetBytes(
            OdtFileBuilder.Flat($"<text:h text:outline-level=\"1\">Floods</text:h>{Prose}")
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".fodt").Documents);
        Assert.Equal("ODT", document.Format);
        Assert.StartsWith("Floods\n\nThe boards", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft Word - draft3.doc", "User", false)]
    [InlineData("Rivers and their boards", "Ada Field", true)]
    public void Properties_of_a_file_count_where_people_filled_them_in(string title, string author, bool counts)
    {
        var meta = $"<dc:title>{title}</dc:title><meta:initial-creator>{author}</meta:initial-creator>";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(Prose),
            Part.Create("meta.xml", OdtFileBuilder.Meta(meta))
        );
        var readings = Assert.Single(SingleDocument.Ingest(file, ".odt").Documents).Assertions;
        Assert.Equal(counts, readings.Any(reading => reading.Field == "title" && reading.Value == title));
        Assert.Equal(counts, readings.Any(reading => reading.Field == "author" && reading.Value == author));
    }
}
