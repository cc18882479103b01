using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Tests.Ingest.Bibliography;
using StaticArchive.Tests.Publish.Exports;
using static StaticArchive.Tests.Publish.Head.PaperHead;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>Properties stand only where schema.org has them (each property's page, "Used on these types").</summary>
public class JsonLdTypeTests
{
    /// <summary>Properties and the types that have them; a star for those that all have.</summary>
    private static readonly Dictionary<string, string> Domains = File.ReadLines(
            Repository.At("tests/StaticArchive.Tests/Publish/Head/schema-org.tsv")
        )
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static TheoryData<string> Ids() => [.. SampleRecords.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_property_stands_at_a_type_that_has_it(string id) =>
        Assert.All(Graph(HeadFor(Item(id))).EnumerateArray(), Check);

    /// <summary>Every field that a record can have, of each type of CSL, as a paper's page and as a work's.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_CSL_has_its_properties_from_schema_org(string type)
    {
        var item = Whole with { Type = type };
        Assert.All(Graph(HeadFor(item)).EnumerateArray(), Check);
        var site = TestArchive.Site();
        var work = site.Works["meadow-bushel-2003a"] with { Item = item };
        Assert.All(Graph(HeadMetadata.ForWork(site, work)).EnumerateArray(), Check);
    }

    public static TheoryData<string> Types() =>
        [
            .. CuratedFile
                .ReadJson("tests/StaticArchive.Tests/Publish/Citing/PublishedStyles/Difficult/records.json")
                .Select(record => record.Item.Type)
                .Distinct(StringComparer.Ordinal),
        ];

    private static CslItem Whole =>
        Item("meadow-bushel-2003a") with
        {
            Editor = [new CslName("Fern", "Rae"), CslName.FromLiteral("Board of Trade")],
            Translator = [new CslName("Stone", "Mary")],
            CollectionTitle = "Papers",
            CollectionNumber = "4",
            Number = "12",
            Edition = "2",
            Version = "1.1",
            Genre = "Kind",
            Isbn = "978-0-306-40615-7",
            Publisher = "Quay Press",
        };

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
            Assert.True(IsKnown(property.Name, type), $"{property.Name} on {type}");
            Check(property.Value);
        }
    }

    private static bool IsKnown(string property, string type) =>
        property[0] == '@'
        || property == "query-input"
        || (Domains.TryGetValue(property, out var types) && (types == "*" || types.Split(' ').Contains(type)));
}
