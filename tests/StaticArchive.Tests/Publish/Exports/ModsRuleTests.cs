using System.Text;
using System.Xml.Linq;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// Rules of the schema of MODS 3.8 for the elements that we write: which stand in which, and the words that some of
/// them are limited to. Records of all types of CSL are held against them.
/// </summary>
public class ModsRuleTests
{
    private const string Top =
        "titleInfo name typeOfResource genre originInfo language physicalDescription abstract note subject relatedItem "
        + "identifier location accessCondition part recordInfo";

    private static readonly Dictionary<string, string> Children = new(StringComparer.Ordinal)
    {
        ["mods"] = Top,
        ["relatedItem"] = Top,
        ["titleInfo"] = "title subTitle partNumber",
        ["name"] = "namePart role affiliation nameIdentifier etal",
        ["role"] = "roleTerm",
        ["originInfo"] = "place publisher dateIssued dateCaptured edition issuance",
        ["place"] = "placeTerm",
        ["language"] = "languageTerm",
        ["languageOfCataloging"] = "languageTerm",
        ["physicalDescription"] = "internetMediaType extent",
        ["subject"] = "topic",
        ["part"] = "detail extent",
        ["detail"] = "number",
        ["extent"] = "start end list",
        ["location"] = "physicalLocation shelfLocator url",
        ["recordInfo"] = "recordContentSource recordIdentifier languageOfCataloging",
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["issuance"] = "continuing|monographic|single unit|multipart monograph|serial|integrating resource",
        ["typeOfResource"] =
            "text|cartographic|notated music|sound recording-musical|sound recording-nonmusical|sound recording|"
            + "still image|moving image|three dimensional object|software, multimedia|mixed material",
        ["name@type"] = "personal|corporate|conference|family",
        ["relatedItem@type"] =
            "preceding|succeeding|original|host|constituent|series|otherVersion|otherFormat|"
            + "isReferencedBy|references|reviewOf",
        ["dateIssued@point"] = "start|end",
        ["dateIssued@qualifier"] = "approximate|inferred|questionable",
        ["dateIssued@encoding"] = "w3cdtf|iso8601|marc|temper|edtf",
        ["namePart@type"] = "date|family|given|termsOfAddress",
    };

    [Fact]
    public void Records_of_all_types_keep_the_rules()
    {
        foreach (var record in ReadRecords())
        {
            var bytes = ModsWriter.Write(
                new ExportItem
                {
                    Id = record.Id,
                    Item = record.Item,
                    PageUrl = "https://archive.example/",
                }
            );
            var mods = XDocument.Parse(Encoding.UTF8.GetString(bytes.Span)).Root!;
            Assert.All(mods.DescendantsAndSelf(), element => Check(record.Id, element));
        }
    }

    private static void Check(string id, XElement element)
    {
        var name = element.Name.LocalName;
        Assert.True(element.HasElements || element.Value.Length > 0, $"{id}: <{name}> is empty");
        var allowed = Children.GetValueOrDefault(name, "").Split(' ');
        Assert.All(
            element.Elements(),
            child => Assert.True(allowed.Contains(child.Name.LocalName), $"{id}: {child.Name.LocalName} in {name}")
        );
        AssertWord($"{id}: {name}", Words.GetValueOrDefault(name), element.Value);
        Assert.All(
            element.Attributes(),
            attribute =>
                AssertWord(
                    $"{id}: {name} {attribute.Name.LocalName}",
                    Words.GetValueOrDefault($"{name}@{attribute.Name.LocalName}"),
                    attribute.Value
                )
        );
    }

    private static void AssertWord(string where, string? words, string value) =>
        Assert.True(words?.Split('|').Contains(value) != false, $"{where}: {value}");

    private static IReadOnlyList<CuratedRecord> ReadRecords() =>
        CuratedFile.ReadJson("tests/StaticArchive.Tests/Publish/Citing/PublishedStyles/records.json");
}
