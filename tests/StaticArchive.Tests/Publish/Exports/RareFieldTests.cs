using System.Text;
using System.Text.Json;
using StaticArchive.Publish.Exports;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// What a curated record says and few records say: accessed, translator, version, original date, event, court, number
/// of arXiv. It comes from each kind of file and goes into each format.
/// </summary>
public class RareFieldTests
{
    private const string Json = """
        [{"type":"book","id":"a","title":"Office and order","author":[{"family":"Weber","given":"Karl"},
        {"literal":"others"}],"translator":[{"family":"Stone","given":"Mary"}],"issued":{"date-parts":[[1958,3,4]]},
        "original-date":{"date-parts":[[1922]]},"accessed":{"date-parts":[[2020,1,2]]},"URL":"https://example.org/w",
        "version":"2.1","number-of-volumes":"3","event-title":"Congress on Relief","event-place":"Dublin",
        "authority":"House of Lords","archive":"County Record Office","archive_location":"QS/1/2",
        "ISBN":"978 0 7044 2891 1","number":"arXiv:2101.01234","keyword":"bread, order"}]
        """;

    private const string Others = """
        [{"type":"interview","id":"b","title":"On relief","author":[{"family":"Souza","given":"Ana",
        "dropping-particle":"de"}],"director":[{"family":"Loft","given":"Ken"}],"interviewer":[{"family":"Reed",
        "given":"Jo"}],"recipient":[{"literal":"Board"}],"container-author":[{"family":"Fern","given":"Rae"}],
        "reviewed-author":[{"family":"Ash","given":"Tim"}],"issued":{"date-parts":[[2008]],"season":2},
        "submitted":{"date-parts":[[2007,5]]},"reviewed-title":"Order","genre":"Interview","medium":"audio cassette",
        "section":"4","scale":"1:2500","composer":[{"family":"Bush","given":"Alan"}],
        "event-date":{"date-parts":[[2006]]},"status":"in press","chapter-number":"14"}]
        """;

    private const string Hosted = """
        [{"id":"c","type":"TYPE","title":"On relief","author":[{"family":"Reed","given":"Jo"}],
        "container-title":"Relief and Order","authority":"House of Lords","issued":{"date-parts":[[1932,5]]}}]
        """;

    private const string BibTeX = """
        @software{a, title = {Office and order}, author = {Weber, Karl and others}, translator = {Stone, Mary},
          date = {1958-03-04}, origdate = {1922}, urldate = {2020-01-02}, url = {https://example.org/w},
          version = {2.1}, volumes = {3}, eventtitle = {Congress on Relief}, venue = {Dublin},
          eprint = {2101.01234}, archiveprefix = {arXiv}, keywords = {bread, order}}
        """;

    private const string Ris = """
        TY  - CASE
        TI  - Office and order
        AU  - Weber, Karl
        AU  - et al.
        A4  - Stone, Mary
        PY  - 1958
        DA  - 1958/03/04/
        Y2  - 2020/01/02/
        UR  - https://example.org/w
        PB  - House of Lords
        NV  - 3
        DB  - County Record Office
        AN  - QS/1/2
        KW  - bread
        KW  - order
        ER  - 
        """;

    [Fact]
    public void CSL_JSON_is_read_and_written_whole()
    {
        var item = CuratedFile.ReadFirst("r.json", Json);
        var written = Encoding.UTF8.GetString(CslJsonWriter.Write([new ExportItem { Id = "a", Item = item }]).Span);
        Assert.Equal(
            item,
            CuratedFile.ReadFirst("r.json", written) with
            {
                Keyword = item.Keyword,
                Author = item.Author,
                Translator = item.Translator,
                Editor = item.Editor,
                Director = item.Director,
                Interviewer = item.Interviewer,
                Recipient = item.Recipient,
                ContainerAuthor = item.ContainerAuthor,
                ReviewedAuthor = item.ReviewedAuthor,
                OtherContributors = item.OtherContributors,
                OtherFields = item.OtherFields,
            }
        );
        Assert.True(item.HasMoreAuthors);
        Assert.Equal(["bread", "order"], item.Keyword);
    }

    [Fact]
    public void People_who_are_no_authors_seasons_and_media_are_written_as_they_were_read()
    {
        var item = CuratedFile.ReadFirst("r.json", Others);
        var written = Encoding.UTF8.GetString(CslJsonWriter.Write([new ExportItem { Id = "b", Item = item }]).Span);
        using var before = JsonDocument.Parse(Others);
        using var after = JsonDocument.Parse(written);
        Assert.Equal("de Souza", item.Author.Single().Family);
        Assert.All(
            before.RootElement[0].EnumerateObject(),
            field => Assert.True(JsonElement.DeepEquals(field.Value, after.RootElement[0].GetProperty(field.Name)))
        );
    }

    [Fact]
    public void BibTeX_is_read()
    {
        var item = CuratedFile.ReadFirst("r.bib", BibTeX);
        Assert.Equal("software", item.Type);
        Assert.Equal("1958-03-04", item.Issued?.Edtf);
        Assert.Equal("2020-01-02", item.Accessed?.Edtf);
        Assert.Equal(1922, item.OriginalDate?.Year);
        Assert.Equal("Stone", item.Translator.Single().Family);
        Assert.Equal(
            "2.1|3|Congress on Relief|Dublin|arXiv:2101.01234",
            string.Join('|', item.Version, item.NumberOfVolumes, item.EventTitle, item.EventPlace, item.Number)
        );
    }

    /// <summary>What BibTeX writes of types that only BibLaTeX has is read again.</summary>
    [Theory]
    [InlineData("legal_case")]
    [InlineData("legislation")]
    [InlineData("patent")]
    [InlineData("webpage")]
    [InlineData("motion_picture")]
    [InlineData("song")]
    [InlineData("graphic")]
    [InlineData("software")]
    [InlineData("personal_communication")]
    [InlineData("entry-encyclopedia")]
    [InlineData("article-newspaper")]
    public void Types_of_BibLaTeX_come_back(string type)
    {
        var json = Hosted.Replace("TYPE", type, StringComparison.Ordinal);
        var item = CuratedFile.ReadFirst("r.json", json);
        var written = Encoding.UTF8.GetString(BibTeXWriter.Write([new ExportItem { Id = "c", Item = item }]).Span);
        var read = CuratedFile.ReadFirst("r.bib", written);
        Assert.Equal((type, "Relief and Order"), (read.Type, read.ContainerTitle));
        if (type is "legal_case" or "legislation" or "patent")
        {
            Assert.Equal(("House of Lords", null), (read.Authority, read.Publisher));
        }
    }

    [Fact]
    public void Ris_is_read()
    {
        var item = CuratedFile.ReadFirst("r.ris", Ris);
        Assert.Equal("legal_case", item.Type);
        Assert.Equal("1958-03-04", item.Issued?.Edtf);
        Assert.Equal("2020-01-02", item.Accessed?.Edtf);
        Assert.Equal("Stone", item.Translator.Single().Family);
        Assert.Equal(
            "House of Lords|3|County Record Office|QS/1/2",
            string.Join('|', item.Authority, item.NumberOfVolumes, item.Archive, item.ArchiveLocation)
        );
        Assert.True(item.HasMoreAuthors);
    }

    /// <summary>Formats and the lines in which they say it.</summary>
    [Theory]
    [InlineData("bib", "author = {Weber, Karl and others}|translator = {Stone, Mary}|date = {1958-03-04}")]
    [InlineData("bib", "urldate = {2020-01-02}|origdate = {1922}|version = {2.1}|volumes = {3}|venue = {Dublin}")]
    [InlineData("bib", "eprint = {2101.01234}|archiveprefix = {arXiv}|organization = {House of Lords}")]
    [InlineData("bib", "library = {County Record Office, QS/1/2}|isbn = {978-0-7044-2891-1}")]
    [InlineData("ris", "AU  - et al.|A4  - Stone, Mary|Y2  - 2020/01/02/|NV  - 3|DB  - County Record Office")]
    [InlineData("ris", "AN  - QS/1/2|SN  - 978-0-7044-2891-1|N1  - First published 1922|CY  - Dublin")]
    [InlineData("enw", "%A et al.,|%? Stone, Mary|%[ 2020-01-02|%6 3|%@ 978-0-7044-2891-1|%Z First published 1922")]
    [InlineData("refer", "arXiv:2101.01234; Congress on Relief; Dublin; County Record Office; QS/1/2")]
    [InlineData("refworks.txt", "Congress on Relief; 3 volumes")]
    [InlineData("enw", "%~ County Record Office|%L QS/1/2")]
    [InlineData("refworks.txt", "A1 et al.|A4 Stone, Mary|RD 2020-01-02|SN 978-0-7044-2891-1|SL County Record Office")]
    [InlineData("refer", "%A et al.|Translated by Mary Stone|First published 1922|Version 2.1")]
    [InlineData("dc.txt", "contributor: Stone, Mary|contributor: House of Lords|identifier: arXiv:2101.01234")]
    [InlineData("mods.xml", "<etal>et al.</etal>|translator</roleTerm>|<dateCaptured encoding=\"w3cdtf\">2020-01-02")]
    [InlineData("mods.xml", "type=\"original\"|>1922<|type=\"arxiv\">arXiv:2101.01234|<shelfLocator>QS/1/2")]
    [InlineData("mods.xml", "type=\"issuing body\">House of Lords|type=\"event\">Congress on Relief|3 volumes")]
    [InlineData("txt", "Weber, K. et al. (1958)|Translated by M. Stone|(Accessed: 2 January 2020)")]
    public void Formats_say_it(string extension, string parts)
    {
        var item = CuratedFile.ReadFirst("r.json", Json);
        var format = ExportFormat.All.Single(one => one.Extension == extension);
        var text = Encoding.UTF8.GetString(format.Write(new ExportItem { Id = "a", Item = item }).Span);
        Assert.All(parts.Split('|'), part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_file_says_it()
    {
        var site = new SmallSite(
            ("references/r.json", Json),
            ("papers/ward/ward.md", "# Wards\n\n## Findings\n\nThere were two wards and no beds in either of them.\n")
        );
        var data = site.Result.Files.Single(file => file.Path == "data/references.json");
        var text = Encoding.UTF8.GetString(data.Content().Span);
        Assert.All(
            new[]
            {
                "\"accessed\"",
                "\"translator\"",
                "\"version\"",
                "\"original-date\"",
                "\"event-place\"",
                "\"authority\"",
            },
            field => Assert.Contains(field, text, StringComparison.Ordinal)
        );
        Assert.Contains("arXiv:2101.01234", text, StringComparison.Ordinal);
    }
}
