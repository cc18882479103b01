using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Data;

/// <summary>
/// Annotations as data against what the Web Annotation Data Model (W3C, 23 February 2017) requires: sections 3.1
/// (annotation), 3.2.4 (textual body), 3.3.4 (creation), 4.2 (selectors), 5.1 and 5.2 (collection and
/// page).
/// </summary>
public class WebAnnotationTests
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    private static readonly SiteIndex Site = TestArchive.Site();

    private static readonly IReadOnlyList<OutputFile> Files = [.. DataFileBuilder.Build(Site, _ => null)];

    [Fact]
    public void The_collection_has_what_a_collection_must_have()
    {
        var collection = Json("data/annotations.json");
        Assert.Equal(Context, collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        Assert.True(IsIri(collection.GetProperty("id")));
        var page = collection.GetProperty("first");
        Assert.Equal("AnnotationPage", page.GetProperty("type").GetString());
        Assert.True(IsIri(page.GetProperty("id")));
        Assert.Equal(0, page.GetProperty("startIndex").GetInt32());
        Assert.Equal(collection.GetProperty("total").GetInt32(), page.GetProperty("items").GetArrayLength());
        Assert.All(page.GetProperty("items").EnumerateArray(), IsAnnotation);
    }

    [Fact]
    public void Each_annotation_stands_at_an_address_of_its_own_and_says_the_same()
    {
        var items = Json("data/annotations.json").GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Site.Archive.Annotations.Count, items.Count);
        foreach (var (note, item) in Site.Archive.Annotations.Zip(items))
        {
            var alone = Json($"annotations/{note.Id}/annotation.jsonld");
            Assert.Equal(Context, alone.GetProperty("@context").GetString());
            IsAnnotation(alone);
            Assert.Equal(
                item.EnumerateObject().Select(field => field.ToString()),
                alone.EnumerateObject().Skip(1).Select(field => field.ToString())
            );
        }
    }

    [Fact]
    public void A_quote_is_that_of_the_page_with_the_words_around_it_and_the_note_needs_no_site()
    {
        var note = Site.Archive.Annotations.First(note => note.Anchor.IsPlaced);
        var annotation = Json($"annotations/{note.Id}/annotation.jsonld");
        var selectors = annotation.GetProperty("target").GetProperty("selector").EnumerateArray().ToList();
        var selector = selectors[0];
        Assert.Equal(
            $"[data-document=\"{note.Anchor.Document}\"]",
            Assert.Single(selectors.Skip(1)).GetProperty("value").GetString()
        );
        var text = Site.Documents[note.Anchor.Document!].Text;
        Assert.Equal(note.Anchor.Span.Slice(text), selector.GetProperty("exact").GetString());
        var body = annotation.GetProperty("body")[0];
        Assert.Equal("text/html", body.GetProperty("format").GetString());
        Assert.DoesNotContain("href=\"..", body.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("[@", body.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    private static void IsAnnotation(JsonElement annotation)
    {
        Assert.Equal("Annotation", annotation.GetProperty("type").GetString());
        Assert.True(IsIri(annotation.GetProperty("id")));
        Assert.Contains(annotation.GetProperty("motivation").GetString(), AnnotationSchema.Motivations);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$", annotation.GetProperty("created").GetString()!);
        Assert.False(string.IsNullOrEmpty(annotation.GetProperty("creator").GetProperty("name").GetString()));
        foreach (var body in annotation.GetProperty("body").EnumerateArray())
        {
            Assert.Equal(
                JsonValueKind.String,
                body.GetProperty(body.GetProperty("type").GetString() == "TextualBody" ? "value" : "source").ValueKind
            );
        }

        var targets = annotation.GetProperty("target");
        Assert.All(targets.ValueKind == JsonValueKind.Array ? targets.EnumerateArray().ToList() : [targets], IsTarget);
    }

    private static void IsTarget(JsonElement target)
    {
        if (target.ValueKind == JsonValueKind.String)
        {
            Assert.True(IsIri(target));
            return;
        }

        Assert.Equal("SpecificResource", target.GetProperty("type").GetString());
        Assert.True(IsIri(target.GetProperty("source")));
        Assert.All(target.GetProperty("selector").EnumerateArray(), selector => Assert.True(IsSelector(selector)));
    }

    /// <summary>Sections 4.2.2, 4.2.4, 4.2.5 and, of a part of what another selects, 4.2.9.</summary>
    private static bool IsSelector(JsonElement selector) =>
        selector.GetProperty("type").GetString() switch
        {
            "TextQuoteSelector" => selector.GetProperty("exact").GetString()!.Length > 0,
            "TextPositionSelector" => selector.GetProperty("start").GetInt32() < selector.GetProperty("end").GetInt32(),
            "CssSelector" => selector.GetProperty("value").GetString()!.Length > 0
                && IsSelector(selector.GetProperty("refinedBy")),
            _ => false,
        };

    private static bool IsIri(JsonElement value) => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _);

    private static JsonElement Json(string path) =>
        JsonDocument.Parse(Files.Single(file => file.Path == path).Content()).RootElement;
}
