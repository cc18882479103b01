using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Data;

/// <summary>What the data files hold, and what none of them does.</summary>
public class DataFilesTests
{
    private static readonly IReadOnlyList<OutputFile> Files = [.. DataFileBuilder.Build(TestArchive.Site(), _ => null)];

    [Fact]
    public void There_is_one_file_a_document_and_one_for_each_kind_of_thing() =>
        Assert.Equal(
            [
                "annotations/a-note/annotation.jsonld",
                "annotations/an-answer/annotation.jsonld",
                "data/aliases.schema.json",
                "data/annotation.schema.json",
                "data/annotations.json",
                "data/archive.schema.json",
                "data/citations.json",
                "data/documents/one.main.json",
                "data/documents/one.record.json",
                "data/documents/two.paper.json",
                "data/events.json",
                "data/events.schema.json",
                "data/inventory.csv",
                "data/page.schema.json",
                "data/paper.schema.json",
                "data/papers.json",
                "data/references.json",
                "data/references.schema.json",
                "data/report.json",
                "data/search-cases.schema.json",
                "data/words.schema.json",
            ],
            Files.Select(file => file.Path).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_offset_counts_code_points_of_the_text_and_of_the_file()
    {
        var document = Json("documents/one.main.json");
        var text = Runes(document.GetProperty("text").GetString()!);
        var file = Runes(TestArchive.Source);
        var joined = document.GetProperty("blocks")[1];
        Assert.Equal("Smiles \U0001F600 and pairs (Meadow & Bushel 2003a) in England.", Cut(text, joined));
        Assert.Equal(
            ["Smiles \U0001F600 and pairs", "(Meadow & Bushel 2003a) in England."],
            joined.GetProperty("source").EnumerateArray().Select(span => Cut(file, span))
        );
        var citation = Json("citations.json")[0];
        Assert.Equal("Meadow & Bushel 2003a", Cut(text, citation));
        Assert.Equal("Meadow & Bushel 2003a", Cut(file, citation.GetProperty("source")));
        Assert.Equal("in England", Cut(text, Json("events.json")[1].GetProperty("evidence")[0]));
        Assert.Equal("in England", Cut(file, Json("events.json")[1].GetProperty("evidence")[0].GetProperty("source")));
        Assert.Equal(
            "Meadow J, Bushel E (2003a) Mergers.",
            Cut(
                file,
                Work("meadow-bushel-2003a").GetProperty("custom").GetProperty("occurrences")[0].GetProperty("source")
            )
        );
    }

    [Fact]
    public void Blocks_partition_the_text()
    {
        var document = Json("documents/one.main.json");
        var text = Runes(document.GetProperty("text").GetString()!);
        Assert.Equal(
            string.Concat(text),
            string.Join("\n\n", document.GetProperty("blocks").EnumerateArray().Select(block => Cut(text, block)))
        );
    }

    [Fact]
    public void What_is_withdrawn_is_in_no_file() =>
        Assert.All(Files, file => Assert.DoesNotContain("ecret", ReadBack.Text(file), StringComparison.Ordinal));

    [Fact]
    public void Letters_stay_as_they_are()
    {
        Assert.Contains("Łódź", ReadBack.Text(Files, "data/references.json"), StringComparison.Ordinal);
        Assert.Contains("Meadow & Bushel", ReadBack.Text(Files, "data/citations.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_pair_does_not_break_the_file()
    {
        var archive = TestArchive.Archive();
        var broken = archive with
        {
            Annotations =
            [
                archive.Annotations[0] with
                {
                    Record = archive.Annotations[0].Record with { Body = "half \uD83D here" },
                },
            ],
        };
        using var json = JsonDocument.Parse(
            DataFileBuilder
                .Build(new SiteIndex(PublicArchive.From(broken)), _ => null)
                .Single(file => file.Path == "data/annotations.json")
                .Content()
        );
        Assert.Equal(1, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public void An_open_archive_is_published_as_it_is()
    {
        var archive = TestArchive.Archive() with { Papers = [TestArchive.Archive().Papers[1]] };
        Assert.Same(archive, PublicArchive.From(archive).Archive);
    }

    [Fact]
    public void The_data_page_describes_every_file() =>
        Assert.All(
            Files.Where(file =>
                file.Path.StartsWith("data/", StringComparison.Ordinal)
                && !file.Path.Contains("documents/", StringComparison.Ordinal)
            ),
            file => Assert.Contains(DataCatalogBuilder.Build(TestArchive.Site()), entry => entry.Url == file.Path)
        );

    private static JsonElement Json(string name) =>
        JsonDocument.Parse(Files.Single(file => file.Path == "data/" + name).Content()).RootElement;

    private static JsonElement Work(string id) =>
        Json("references.json").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);

    private static IReadOnlyList<string> Runes(string text) =>
        [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    private static string Cut(IReadOnlyList<string> runes, JsonElement span) =>
        string.Concat(runes.Take(span.GetProperty("end").GetInt32()).Skip(span.GetProperty("start").GetInt32()));
}
