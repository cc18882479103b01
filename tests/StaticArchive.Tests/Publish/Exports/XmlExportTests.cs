using System.Text;
using System.Xml.Linq;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// The XML exports: well-formed, in their namespaces, with the elements their schemas want in the order they want.
/// </summary>
public class XmlExportTests
{
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace ModsSpace = "http://www.loc.gov/mods/v3";
    private static readonly XNamespace MetsSpace = "http://www.loc.gov/METS/";

    public static TheoryData<string> Ids() => [.. SampleRecords.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_record_is_well_formed_and_names_its_schema(string id)
    {
        var item = new ExportItem { Id = id, Item = SampleRecords.All.Single(entry => entry.Id == id).Item };
        foreach (
            var format in ExportFormat.All.Where(format => format.Extension.EndsWith("xml", StringComparison.Ordinal))
        )
        {
            var root = Parse(format.Write(item));
            var locations = root.Attribute(XNamespace.Get(Xsi) + "schemaLocation")!.Value.Split(' ');
            Assert.Equal(root.Name.NamespaceName, locations[0]);
            Assert.All(
                root.DescendantsAndSelf(),
                element =>
                    Assert.True(
                        element.HasElements || element.HasAttributes || element.Value.Length > 0,
                        $"{format.Name}: <{element.Name}> is empty"
                    )
            );
        }
    }

    [Fact]
    public void Mods_says_who_what_when_and_where()
    {
        var mods = Parse(ModsWriter.Write(One()));
        Assert.Equal("3.8", mods.Attribute("version")!.Value);
        Assert.Equal(
            "Moving community services",
            mods.Element(ModsSpace + "titleInfo")!.Element(ModsSpace + "title")!.Value
        );
        Assert.Equal("the PCT process", mods.Element(ModsSpace + "titleInfo")!.Element(ModsSpace + "subTitle")!.Value);
        Assert.Equal("corporate", mods.Element(ModsSpace + "name")!.Attribute("type")!.Value);
        Assert.Equal("2010-02-28", mods.Descendants(ModsSpace + "dateIssued").Single().Value);
        Assert.Contains(
            mods.Elements(ModsSpace + "identifier"),
            identifier => identifier.Attribute("type")!.Value == "isbn"
        );
        Assert.Contains(
            mods.Descendants(ModsSpace + "url"),
            url => url.Value == "https://archive.example/sub/papers/one/"
        );
        Assert.Equal(
            "Policy Papers",
            mods.Elements(ModsSpace + "relatedItem")
                .Single(related => related.Attribute("type")!.Value == "series")
                .Descendants(ModsSpace + "title")
                .Single()
                .Value
        );
        Assert.Equal("one", mods.Element(ModsSpace + "recordInfo")!.Element(ModsSpace + "recordIdentifier")!.Value);
    }

    [Fact]
    public void Mods_puts_volume_and_pages_into_the_host()
    {
        var host = Parse(ModsWriter.Write(new ExportItem { Id = "x", Item = SampleRecords.All[0].Item }))
            .Elements(ModsSpace + "relatedItem")
            .Single();
        Assert.Equal("host", host.Attribute("type")!.Value);
        Assert.Equal(
            ["volume", "issue"],
            host.Descendants(ModsSpace + "detail").Select(detail => detail.Attribute("type")!.Value)
        );
        Assert.Equal(
            ["742", "755"],
            host.Descendants(ModsSpace + "extent").Single().Elements().Select(element => element.Value)
        );
    }

    [Fact]
    public void Mets_has_its_sections_in_order_and_the_checksum_of_every_file()
    {
        var site = TestArchive.Site();
        var mets = Parse(MetsWriter.Write(One()));
        Assert.Equal(
            ["metsHdr", "dmdSec", "amdSec", "fileSec", "structMap"],
            mets.Elements().Select(element => element.Name.LocalName)
        );
        var files = mets.Descendants(MetsSpace + "file").ToList();
        Assert.Equal(
            site.DocumentsOf(site.Papers["one"]).Select(document => document.Source.Sha256),
            files.Select(file => file.Attribute("CHECKSUM")!.Value)
        );
        Assert.All(files, file => Assert.Equal("SHA-256", file.Attribute("CHECKSUMTYPE")!.Value));
        Assert.Equal(
            files.Select(file => file.Attribute("ID")!.Value),
            mets.Descendants(MetsSpace + "fptr").Select(pointer => pointer.Attribute("FILEID")!.Value)
        );
        Assert.Equal(
            "DMD",
            mets.Element(MetsSpace + "structMap")!.Element(MetsSpace + "div")!.Attribute("DMDID")!.Value
        );
        Assert.Single(mets.Descendants(ModsSpace + "mods"));
    }

    [Fact]
    public void Mets_of_a_paper_whose_files_may_not_be_had_lists_none()
    {
        var site = TestArchive.Site();
        var mets = Parse(MetsWriter.Write(ExportItem.From(site, site.Papers["two"])));
        Assert.Equal(["metsHdr", "dmdSec", "structMap"], mets.Elements().Select(element => element.Name.LocalName));
        Assert.Empty(mets.Descendants(ModsSpace + "abstract"));
    }

    [Fact]
    public void Dublin_core_uses_the_fifteen_elements_only()
    {
        string[] fifteen =
        [
            "contributor",
            "coverage",
            "creator",
            "date",
            "description",
            "format",
            "identifier",
            "language",
            "publisher",
            "relation",
            "rights",
            "source",
            "subject",
            "title",
            "type",
        ];
        var dc = Parse(DublinCoreWriter.WriteXml(One()));
        Assert.Equal(XName.Get("dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"), dc.Name);
        Assert.All(
            dc.Elements(),
            element => Assert.Equal("http://purl.org/dc/elements/1.1/", element.Name.NamespaceName)
        );
        Assert.All(dc.Elements(), element => Assert.Contains(element.Name.LocalName, fifteen));
        Assert.Equal(
            Encoding.UTF8.GetString(DublinCoreWriter.WriteText(One()).Span).TrimEnd('\n').Split('\n'),
            dc.Elements().Select(element => $"{element.Name.LocalName}: {element.Value}")
        );
    }

    [Fact]
    public void A_context_object_wraps_its_referent()
    {
        XNamespace ctx = "info:ofi/fmt:xml:xsd:ctx";
        XNamespace book = "info:ofi/fmt:xml:xsd:book";
        var root = Parse(OpenUrlWriter.Write(One()));
        Assert.Equal(ctx + "context-object", root.Name);
        var referent = root.Element(ctx + "referent")!;
        var value = referent.Element(ctx + "metadata-by-val")!;
        Assert.Equal(["format", "metadata"], value.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(book.NamespaceName, value.Element(ctx + "format")!.Value);
        var metadata = value.Element(ctx + "metadata")!.Element(book + "book")!;
        Assert.Equal("report", metadata.Element(book + "genre")!.Value);
        Assert.Equal("Department of Roads, Research Unit", metadata.Descendants(book + "aucorp").Single().Value);
    }

    [Fact]
    public void A_coins_says_the_same_in_keys_and_values()
    {
        var pairs = CoinsWriter
            .Format(new ExportItem { Id = "x", Item = SampleRecords.All[0].Item })
            .Split('&')
            .Select(pair => pair.Split('='))
            .Select(pair => (pair[0], Uri.UnescapeDataString(pair[1])))
            .ToList();
        Assert.Contains(("rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"), pairs);
        Assert.Contains(("rft.atitle", "Mergers of the NHS & others: what are the lessons for England?"), pairs);
        Assert.Equal(
            ["Meadow, Jane", "Bushel, Edwin"],
            pairs.Where(pair => pair.Item1 == "rft.au").Select(pair => pair.Item2)
        );
    }

    /// <summary>Zotero reads no title of a "document" by the name of a book's, and none but this type.</summary>
    [Theory]
    [InlineData("webpage", "rft.title=On%20weirs&rft.genre=document&rft.type=webpage")]
    [InlineData("legislation", "rft.title=On%20weirs&rft.genre=document&rft.type=statute")]
    [InlineData("report", "rft.btitle=On%20weirs&rft.genre=report")]
    public void A_coins_says_what_a_document_is(string type, string expected) =>
        Assert.EndsWith(
            expected,
            CoinsWriter.Format(
                new ExportItem
                {
                    Id = "x",
                    Item = new CslItem { Type = type, Title = "On weirs" },
                }
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        var item = new CslItem { Title = "a\u0001b\uD800c\uFFFFd & <e> \"f\"" };
        Assert.Equal(
            "abcd & <e> \"f\"",
            Parse(DublinCoreWriter.WriteXml(new ExportItem { Id = "x", Item = item })).Elements().First().Value
        );
    }

    private static ExportItem One()
    {
        var site = TestArchive.Site();
        return ExportItem.From(site, site.Papers["one"]);
    }

    private static XElement Parse(ReadOnlyMemory<byte> bytes) =>
        XDocument.Load(new MemoryStream(bytes.ToArray())).Root!;
}
