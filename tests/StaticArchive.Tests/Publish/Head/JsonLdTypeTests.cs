using System.Text.Json;
using StaticArchive.Tests.Publish.Exports;
using static StaticArchive.Tests.Publish.Head.PaperHead;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>Properties stand only where schema.org has them (each property's page, "Used on these types").</summary>
public class JsonLdTypeTests
{
    /// <summary>Properties that some types have alone, and those types with all below them that we use.</summary>
    private static readonly Dictionary<string, string> Domains = new(StringComparer.Ordinal)
    {
        ["isbn"] = "Book",
        ["bookEdition"] = "Book",
        ["reportNumber"] = "Report",
        ["pagination"] = "Article ScholarlyArticle NewsArticle Chapter PublicationIssue PublicationVolume",
        ["issueNumber"] = "PublicationIssue",
        ["volumeNumber"] = "PublicationVolume",
        ["issn"] = "Periodical CreativeWorkSeries WebSite",
        ["propertyID"] = "PropertyValue",
        ["value"] = "PropertyValue",
        ["contentUrl"] = "MediaObject DataDownload",
        ["collectionSize"] = "Collection",
    };

    public static TheoryData<string> Ids() => [.. SampleRecords.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_property_stands_at_a_type_that_has_it(string id) =>
        Assert.All(Graph(HeadFor(Item(id))).EnumerateArray(), Check);

    [Fact]
    public void A_number_belongs_to_the_issue_in_the_volume_in_the_journal()
    {
        var paper = Graph(HeadFor(Item("meadow-bushel-2003a")))[0];
        var issue = paper
            .GetProperty("isPartOf")
            .EnumerateArray()
            .Single(part => part.GetProperty("@type").GetString() == "PublicationIssue");
        var volume = issue.GetProperty("isPartOf");
        var journal = volume.GetProperty("isPartOf");
        Assert.Equal(
            ("7", "37", "Periodical", "Social Policy & Order"),
            (
                issue.GetProperty("issueNumber").GetString(),
                volume.GetProperty("volumeNumber").GetString(),
                journal.GetProperty("@type").GetString(),
                journal.GetProperty("name").GetString()
            )
        );
    }

    private static void Check(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            Assert.All(node.EnumerateArray(), Check);
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var type = node.GetProperty("@type").GetString()!;
        foreach (var property in node.EnumerateObject())
        {
            Assert.True(
                !Domains.TryGetValue(property.Name, out var types) || types.Split(' ').Contains(type),
                $"{property.Name} on {type}"
            );
            Check(property.Value);
        }
    }
}
