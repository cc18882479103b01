using System.Text;
using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>What the exports write, other readers read: every record comes back with the same fields.</summary>
public class ReadBackTests
{
    private static readonly IReadOnlyList<ExportItem> Items =
    [
        .. SampleRecords.All.Select(entry => new ExportItem { Id = entry.Id, Item = entry.Item }),
    ];

    /// <summary>Fields in the order in which they are written.</summary>
    private static readonly string[] BibTeXFieldOrder = (
        "author editor translator bookauthor title journal booktitle journaltitle howpublished series edition volume "
        + "number pages pagetotal type institution school publisher address year month date entrysubtype urldate "
        + "origdate version volumes eventtitle venue organization library eprint archiveprefix note doi isbn issn url "
        + "language langid keywords "
        + "abstract"
    ).Split(' ');

    /// <summary>Properties of items in the schema of CSL 1.0.2 that a record of ours can have.</summary>
    private static readonly string[] CslProperties = (
        "type id author editor issued abstract collection-number collection-title container-title DOI "
        + "edition genre ISBN ISSN issue keyword language note number number-of-pages page publisher "
        + "publisher-place title URL volume year-suffix"
    ).Split(' ');

    private static readonly Dictionary<string, string> Containers = new(StringComparer.Ordinal)
    {
        ["article"] = "journal",
        ["incollection"] = "booktitle",
        ["inproceedings"] = "booktitle",
        ["online"] = "journaltitle",
        ["legislation"] = "journaltitle",
    };

    public static TheoryData<string> Ids() => [.. SampleRecords.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void BibTeX_comes_back(string id)
    {
        var item = Item(id);
        var (type, _, fields) = BibTeXReader.Read(Text(BibTeXWriter.Write(Items))).Single(entry => entry.Key == id);
        string Field(string name) => fields.TryGetValue(name, out var raw) ? BibTeXReader.Plain(raw) : "";
        string People(string name) => fields.TryGetValue(name, out var raw) ? BibTeXReader.Names(raw) : "";
        var container = Containers.GetValueOrDefault(type, "howpublished");
        var publisher = type switch
        {
            "techreport" => "institution",
            "phdthesis" => "school",
            _ => "publisher",
        };
        var issue = item.Issue is null ? "" : Field("number");
        var found = new ReadBack(
            Field("title").TrimEnd('.'),
            People("author"),
            People("editor"),
            Field("year"),
            Field(container),
            Field("volume"),
            issue,
            (fields.GetValueOrDefault("pages") ?? "").Replace("--", "-", StringComparison.Ordinal),
            Field(publisher),
            Field("address"),
            Field("doi")
        );
        Assert.Equal(ReadBack.From(item), found);
        Assert.Equal(item.Url ?? "", Field("url"));
        Assert.Equal(item.Abstract ?? "", Field("abstract"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ris_comes_back(string id)
    {
        var item = Item(id);
        var lines = RisReader.Read(Text(RisWriter.Write(Items))).Single(record => record.Contains(("ID", id)));
        string Value(string tag) => lines.FirstOrDefault(line => line.Tag == tag).Value ?? "";
        string People(params string[] tags) =>
            string.Join(
                "; ",
                lines.Where(line => tags.Contains(line.Tag, StringComparer.Ordinal)).Select(line => line.Value)
            );
        var type = lines[0].Value;
        var container = item.ContainerTitle is null ? "" : Value("T2");
        var pages = Value("SP") + (Value("EP") is { Length: > 0 } last ? "-" + last : "");
        var found = new ReadBack(
            Value("TI").TrimEnd('.'),
            People("AU"),
            People("A2", "A3", "ED"),
            Value("PY"),
            container,
            Value("VL"),
            Value("IS"),
            pages,
            Value("PB"),
            Value(type == "CONF" ? "C1" : "CY"),
            Value("DO")
        );
        var expected = ReadBack.From(item);
        Assert.Equal(
            expected with
            {
                Authors = expected.Authors.Replace("Roads, Research", "Roads Research", StringComparison.Ordinal),
            },
            found
        );
        Assert.Equal("TY", lines[0].Tag);
        Assert.Equal(ItemTypeMapping.For(item.Type).Ris, type);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Csl_json_comes_back(string id)
    {
        var item = Item(id);
        using var json = JsonDocument.Parse(CslJsonWriter.Write(Items));
        var entry = json.RootElement.EnumerateArray().Single(element => element.GetProperty("id").GetString() == id);
        string Value(string name) => entry.TryGetProperty(name, out var value) ? value.GetString()! : "";
        string People(string name) =>
            entry.TryGetProperty(name, out var people)
                ? string.Join("; ", people.EnumerateArray().Select(CslName))
                : "";
        var year =
            entry.TryGetProperty("issued", out var issued) && issued.TryGetProperty("date-parts", out var parts)
                ? parts[0][0].GetInt32().ToString()
                : "";
        var found = new ReadBack(
            Value("title").TrimEnd('.'),
            People("author"),
            People("editor"),
            year,
            Value("container-title"),
            Value("volume"),
            Value("issue"),
            Value("page"),
            Value("publisher"),
            Value("publisher-place"),
            Value("DOI")
        );
        Assert.Equal(ReadBack.From(item), found);
        Assert.All(entry.EnumerateObject(), property => Assert.Contains(property.Name, CslProperties));
    }

    [Fact]
    public void A_report_is_a_report_everywhere()
    {
        var report = Items.Single(item => item.Id == "department-of-roads-2010");
        Assert.StartsWith("@techreport{", Text(BibTeXWriter.Write([report])), StringComparison.Ordinal);
        Assert.StartsWith("TY  - RPRT\r\n", Text(RisWriter.Write([report])), StringComparison.Ordinal);
        Assert.StartsWith("%0 Report\n", Text(EndNoteWriter.Write(report)), StringComparison.Ordinal);
        Assert.StartsWith("RT Report\n", Text(RefWorksWriter.Write(report)), StringComparison.Ordinal);
    }

    [Fact]
    public void Capitals_that_must_stay_are_in_braces() =>
        Assert.Contains(
            "title = {Mergers of the {NHS} \\& others: what are the lessons for {England}?}",
            Text(BibTeXWriter.Write([Items[0]])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Fields_of_bibtex_stand_in_one_order()
    {
        foreach (var (_, _, fields) in BibTeXReader.Read(Text(BibTeXWriter.Write(Items))))
        {
            var places = fields.Keys.Select(field => Array.IndexOf(BibTeXFieldOrder, field)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void EndNote_keeps_an_organisation_in_one_piece() =>
        Assert.Contains(
            "%A Department of Roads Research Unit,\n",
            Text(EndNoteWriter.Write(Items[2])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refer_gives_names_in_reading_order() =>
        Assert.Contains(
            "%A J. Le Petit\n%A Anna Maria de Silva\n%A Marie-Ève Noël\n%E Jo Glass\n",
            Text(ReferWriter.Write(Items[1])),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_isbn_of_a_report_is_not_its_number_in_ris()
    {
        var lines = RisReader.Read(Text(RisWriter.Write([Items[2]])))[0];
        Assert.Equal("12", lines.Single(line => line.Tag == "SN").Value);
        Assert.Contains(("N1", "ISBN 978-0-7044-2891-1"), lines);
    }

    private static CslItem Item(string id) => SampleRecords.All.Single(entry => entry.Id == id).Item;

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static string CslName(JsonElement name) =>
        name.TryGetProperty("literal", out var literal)
            ? literal.GetString()!
            : string.Join(
                ", ",
                new[] { "family", "given", "suffix" }
                    .Select(part => name.TryGetProperty(part, out var value) ? value.GetString() : null)
                    .Where(part => part is not null)
            );
}
