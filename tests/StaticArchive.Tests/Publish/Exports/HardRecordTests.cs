using System.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// Records that export formats trip over, from <c>paper.yml</c> and from files of records: odd DOIs, signs that TeX
/// takes for commands, organisations with commas.
/// </summary>
public class HardRecordTests
{
    private const string Words =
        "# Wards\n\n## Findings\n\nThe ward was opened in spring, when the council had at last found the money.\n";

    /// <summary>DOIs with brackets, signs of tags and semicolons.</summary>
    public static TheoryData<string> Dois { get; } =
    [
        "10.1002/(SICI)1099-1727(199821)14:1<3::AID-SDR140>3.0.CO;2-K",
        "10.1890/0012-9658(2006)87[2614:ATIWEF]2.0.CO;2",
        "10.1130/0091-7613(1990)018<0163:RFTBGC>2.3.CO;2",
    ];

    /// <summary>Titles with signs that mean something to TeX, or to lines of tags.</summary>
    public static TheoryData<string> Titles { get; } =
    [
        "100% of wards & \"beds\": C# and $5_a_day {draft} ~2009 ^1 \\ end",
        "{Beds} } of { the north: 50% & more",
        "TY - a title -- with \\alpha and $x_1$",
    ];

    /// <summary>Organisations whose names have commas.</summary>
    public static TheoryData<string> Organisations { get; } =
    [
        "Department of Health, Social Services and Public Safety",
        "Ministry of Housing, Communities and Local Government",
        "Committee on Roads, Bridges and Ferries",
    ];

    [Theory]
    [MemberData(nameof(Dois))]
    public void A_doi_is_whole_in_every_file_and_leads_there(string doi)
    {
        var site = Build($"title: A\nauthors: [\"Smith, J.\"]\nissued: \"1998\"\ndoi: \"{doi}\"\n");
        Assert.Contains($"  doi = {{{doi}}},\n", Read(site, "bib"), StringComparison.Ordinal);
        Assert.Contains($"DO  - {doi}\r\n", Read(site, "ris"), StringComparison.Ordinal);
        Assert.Contains($"%R {doi}\n", Read(site, "enw"), StringComparison.Ordinal);
        Assert.Contains(
            UrlFormatter.FormatDoi(doi),
            site.Page("papers/ward/").Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_comes_back_from_BibTeX_and_RIS(string title)
    {
        var escaped = title
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        var site = Build(
            $"title: \"{escaped}\"\nauthors: [\"O'Brien-de la Cruz, María\"]\nissued: \"2009\"\n"
                + "url: \"https://example.org/a_b%20c?x=1&y={2}#frag\"\n"
        );
        var (_, _, fields) = Assert.Single(BibTeXReader.Read(Read(site, "bib")));
        Assert.Equal(title, CuratedFile.ReadFirst("r.bib", Read(site, "bib")).Title);
        Assert.Equal("https://example.org/a_b%20c?x=1&y=%7B2%7D#frag", fields["url"]);
        Assert.Contains($"TI  - {title}\r\n", Read(site, "ris"), StringComparison.Ordinal);
        Assert.Contains("O'Brien-de la Cruz, María", Read(site, "ris"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void An_organisation_with_a_comma_is_one_name(string name)
    {
        var site = Build($"title: Own view\nauthors: [\"{name}\"]\nissued: \"2009\"\n");
        Assert.Contains($"\"author\":[{{\"literal\":\"{name}\"}}]", Read(site, "json"), StringComparison.Ordinal);
        Assert.Contains($"author = {{{{{name}}}}}", Read(site, "bib"), StringComparison.Ordinal);
        var plain = name.Replace(", ", " ", StringComparison.Ordinal);
        Assert.Contains($"AU  - {plain}\r\n", Read(site, "ris"), StringComparison.Ordinal);
        Assert.Equal(
            name,
            CuratedFile.ReadFirst("r.ris", $"TY  - RPRT\nAU  - {name}\nTI  - R\nPY  - 2003\nER  - \n").Author[0].Literal
        );
    }

    private static SmallSite Build(string record) =>
        new(
            ("archive.yml", "title: Wards\nexports: all\n"),
            ("papers/ward/paper.yml", record),
            ("papers/ward/w.md", Words)
        );

    private static string Read(SmallSite site, string extension) =>
        Encoding.UTF8.GetString(
            site.Result.Files.Single(file => file.Path == "papers/ward/cite." + extension).Content().Span
        );
}
