using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Data;

namespace StaticArchive.Tests.Publish.Data;

/// <summary>The field names of the data files: a promise to whoever reads them.</summary>
public class DataFieldTests
{
    private static readonly IReadOnlyList<OutputFile> Files = [.. DataFileBuilder.Build(TestArchive.Site(), _ => null)];

    [Fact]
    public void Papers_have_the_promised_fields()
    {
        var papers = Json("papers.json");
        Assert.Equal(["one", "two"], papers.EnumerateArray().Select(paper => paper.GetProperty("id").GetString()));
        Assert.Equal(["id", "title", "authors", "issued", "type", "url", "access", "documents"], Fields(papers[0]));
        Assert.Equal(["id", "role", "path", "sha256", "url", "source"], Fields(papers[0].GetProperty("documents")[0]));
        Assert.Equal("papers/one/record/", papers[0].GetProperty("documents")[1].GetProperty("url").GetString());
        Assert.Equal("2010-02-28", papers[0].GetProperty("issued").GetString());
    }

    [Fact]
    public void A_file_that_may_not_be_had_has_no_source()
    {
        var two = Json("papers.json")[1];
        Assert.Equal("metadata", two.GetProperty("access").GetString());
        Assert.Equal(JsonValueKind.Null, two.GetProperty("documents")[0].GetProperty("source").ValueKind);
    }

    [Fact]
    public void Documents_have_the_promised_fields()
    {
        var document = Json("documents/one.main.json");
        Assert.Equal(["id", "paper", "path", "sha256", "text", "sections", "blocks"], Fields(document));
        Assert.Equal(["id", "title", "level", "start", "end"], Fields(document.GetProperty("sections")[0]));
        var blocks = document.GetProperty("blocks");
        Assert.Equal(["id", "kind", "section", "start", "end", "source"], Fields(blocks[0]));
        Assert.Equal(["id", "kind", "section", "start", "end", "source", "note"], Fields(blocks[1]));
        Assert.Equal(["id", "kind", "form", "section", "start", "end", "source", "note"], Fields(blocks[2]));
        Assert.Equal("meadow-bushel-2003a", blocks[3].GetProperty("work").GetString());
    }

    [Fact]
    public void Citations_have_the_promised_fields()
    {
        var citations = Json("citations.json");
        Assert.Equal(
            ["id", "document", "block", "url", "text", "start", "end", "source", "references", "status", "system"],
            Fields(citations[0])
        );
        Assert.Equal(["path", "start", "end"], Fields(citations[0].GetProperty("source")));
        Assert.Equal("papers/one/#c0001", citations[0].GetProperty("url").GetString());
        Assert.Equal(["work", "refused"], Fields(citations[1].GetProperty("candidates")[0]));
    }

    [Fact]
    public void References_are_csl_items_with_their_entries_and_citations()
    {
        var work = Work("meadow-bushel-2003a");
        Assert.Equal(["occurrences", "citedBy", "mergedBecause"], Fields(work.GetProperty("custom")));
        Assert.Equal(
            ["document", "raw", "source", "item"],
            Fields(work.GetProperty("custom").GetProperty("occurrences")[0])
        );
        Assert.Equal("article-journal", work.GetProperty("type").GetString());
        var ids = Json("references.json").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Events_have_the_promised_fields()
    {
        var events = Json("events.json");
        Assert.Equal(
            [
                "id",
                "date",
                "earliest",
                "latest",
                "title",
                "kind",
                "certainty",
                "place",
                "organisation",
                "evidence",
                "sources",
                "disputed",
                "note",
                "url",
            ],
            Fields(events[0])
        );
        Assert.Equal(JsonValueKind.Null, events[0].GetProperty("earliest").ValueKind);
        Assert.Equal("2003-05-31", events[0].GetProperty("latest").GetString());
        Assert.Equal(
            ["document", "block", "start", "end", "source", "quote", "state"],
            Fields(events[1].GetProperty("evidence")[0])
        );
        Assert.Equal(["quote", "state"], Fields(events[1].GetProperty("evidence")[1]));
        Assert.Equal(["field", "value", "sources", "because"], Fields(events[1].GetProperty("disputed")[0]));
        Assert.Equal("timeline/#launched", events[1].GetProperty("url").GetString());
    }

    [Fact]
    public void Annotations_are_a_w3c_collection()
    {
        var collection = Json("annotations.json");
        Assert.Equal(["@context", "id", "type", "label", "total", "first"], Fields(collection));
        Assert.Equal(2, collection.GetProperty("total").GetInt32());
        var (note, answer) = (
            collection.GetProperty("first").GetProperty("items")[0],
            collection.GetProperty("first").GetProperty("items")[1]
        );
        Assert.Equal("https://archive.example/sub/annotations/a-note/", note.GetProperty("id").GetString());
        Assert.Equal("2021-05-06T00:00:00Z", note.GetProperty("created").GetString());
        Assert.Equal(
            ["TextualBody", "TextualBody", "SpecificResource"],
            note.GetProperty("body").EnumerateArray().Select(body => body.GetProperty("type").GetString())
        );
        Assert.Equal(
            ["TextQuoteSelector", "CssSelector"],
            note.GetProperty("target")
                .GetProperty("selector")
                .EnumerateArray()
                .Select(selector => selector.GetProperty("type").GetString())
        );
        Assert.Equal("https://archive.example/sub/annotations/a-note/", answer.GetProperty("target")[0].GetString());
        Assert.Single(answer.GetProperty("target")[1].GetProperty("selector").EnumerateArray());
    }

    [Fact]
    public void The_report_tells_of_messages_words_guesses_and_anchors()
    {
        var report = Json("report.json");
        Assert.Equal(["messages", "documents", "anchors"], Fields(report));
        Assert.Equal(
            ["code", "severity", "path", "line", "column", "message"],
            Fields(report.GetProperty("messages")[0])
        );
        Assert.Equal(16, report.GetProperty("documents")[0].GetProperty("words").GetProperty("read").GetInt32());
        Assert.Single(report.GetProperty("documents")[0].GetProperty("guesses").EnumerateArray());
        Assert.Equal(
            ["title", "author", "issued", "type", "language", "publisher", "collection-title"],
            report
                .GetProperty("documents")[0]
                .GetProperty("fields")
                .EnumerateArray()
                .Select(field => field.GetProperty("field").GetString())
        );
        Assert.Equal(
            [
                "a-note moved path id state document start end",
                "an-answer orphan path id state",
                "launched exact path id state document start end",
                "launched orphan path id state",
            ],
            report
                .GetProperty("anchors")
                .EnumerateArray()
                .Select(anchor =>
                    $"{anchor.GetProperty("id")} {anchor.GetProperty("state")} {string.Join(' ', Fields(anchor))}"
                )
        );
    }

    private static JsonElement Json(string name) =>
        JsonDocument.Parse(Files.Single(file => file.Path == "data/" + name).Content()).RootElement;

    private static JsonElement Work(string id) =>
        Json("references.json").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);

    private static IEnumerable<string> Fields(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
