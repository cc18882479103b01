using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace StaticArchive.Tests.Publish.Feeds;

/// <summary>What harvesters ask for: ResourceSync's lists, and a static repository for OAI-PMH gateways.</summary>
public class HarvestTests
{
    private const string Site = "https://archive.example/";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Rs = "http://www.openarchives.org/rs/terms/";
    private static readonly XNamespace Repository = "http://www.openarchives.org/OAI/2.0/static-repository";
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    private static readonly SmallSite Archive = new(
        ("archive.yml", "title: Mills\ncontact: keeper@archive.example\n"),
        ("papers/a/a.md", "# Mills of the north\n\nThey ground on.\n"),
        ("papers/a/paper.yml", "issued: 2003-05-12\nauthors:\n  - family: Le Grand\n    given: Julian\n"),
        ("papers/b/b.md", "# Weirs\n\nThey held.\n"),
        ("papers/gone/gone.md", "# A secret\n\nNot to be read.\n"),
        ("papers/gone/paper.yml", "access: withdrawn\n")
    );

    [Fact]
    public void From_the_well_known_address_every_list_is_reached_and_says_what_it_is()
    {
        var description = Xml(".well-known/resourcesync");
        var capabilities = Xml(Follow(description, "description", "capabilitylist").Single());
        var lists = Follow(capabilities, "capabilitylist", "resourcelist", "changelist");
        Assert.Equal(["resourcesync/resourcelist.xml", "resourcesync/changelist.xml"], lists);
        Assert.Equal(Site + ".well-known/resourcesync", Up(capabilities));
        Assert.All(lists, list => Assert.Equal(Site + "resourcesync/capabilitylist.xml", Up(Xml(list))));
    }

    [Fact]
    public void A_copy_can_be_held_against_length_and_digest()
    {
        var root = Xml("resourcesync/resourcelist.xml");
        Assert.Equal("2003-05-12T00:00:00Z", root.Element(Rs + "md")!.Attribute("at")!.Value);
        var resources = root.Elements(Map + "url").ToList();
        Assert.Equal(2, resources.Count);
        Assert.Equal(
            ["2003-05-12T00:00:00Z", null],
            resources.Select(resource => resource.Element(Map + "lastmod")?.Value)
        );
        foreach (var resource in resources)
        {
            var bytes = Archive.Bytes(resource.Element(Map + "loc")!.Value[Site.Length..]);
            var says = resource.Element(Rs + "md")!;
            Assert.Equal("sha-256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), says.Attribute("hash")!.Value);
            Assert.Equal(bytes.Length, (int)says.Attribute("length")!);
        }
    }

    [Fact]
    public void Changes_stand_in_the_order_in_which_they_came()
    {
        var root = Xml("resourcesync/changelist.xml");
        var times = root.Elements(Map + "url")
            .Select(url => url.Element(Rs + "md")!.Attribute("datetime")!.Value)
            .ToList();
        Assert.NotEmpty(times);
        Assert.Equal(times.Order(StringComparer.Ordinal), times);
        Assert.Equal(times[0], root.Element(Rs + "md")!.Attribute("from")!.Value);
    }

    /// <summary>A client saves what a list names under its path; it cannot where that ends in a slash.</summary>
    [Fact]
    public void What_has_changed_is_what_there_is_to_copy()
    {
        var resources = Locations("resourcesync/resourcelist.xml");
        Assert.All(Locations("resourcesync/changelist.xml"), change => Assert.Contains(change, resources));
    }

    private static IReadOnlyList<string> Locations(string list) =>
        [.. Xml(list).Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value)];

    [Fact]
    public void The_static_repository_has_a_record_of_each_paper_that_is_there()
    {
        var root = Xml("data/oai.xml");
        var identify = root.Element(Repository + "Identify")!;
        Assert.Equal(
            ["Mills", Site + "data/oai.xml", "2.0", "keeper@archive.example", "1970-01-01", "no", "YYYY-MM-DD"],
            identify.Elements().Select(element => element.Value)
        );
        var records = root.Element(Repository + "ListRecords")!.Elements(Oai + "record").ToList();
        Assert.Equal(
            ["oai:archive.example:a 2003-05-12", "oai:archive.example:b 1970-01-01"],
            records.Select(record =>
                string.Join(' ', record.Element(Oai + "header")!.Elements().Select(element => element.Value))
            )
        );
        Assert.Contains("Le Grand, Julian", records[0].Element(Oai + "metadata")!.Value, StringComparison.Ordinal);
    }

    private static List<string> Follow(XElement root, string capability, params string[] expected)
    {
        Assert.Equal(capability, root.Element(Rs + "md")!.Attribute("capability")!.Value);
        var urls = root.Elements(Map + "url").ToList();
        Assert.Equal(expected, urls.Select(url => url.Element(Rs + "md")!.Attribute("capability")!.Value));
        return [.. urls.Select(url => url.Element(Map + "loc")!.Value[Site.Length..])];
    }

    private static string Up(XElement root) =>
        root.Elements(Rs + "ln").Single(link => link.Attribute("rel")!.Value == "up").Attribute("href")!.Value;

    private static XElement Xml(string path) => XElement.Parse(Encoding.UTF8.GetString(Archive.Bytes(path)));
}
