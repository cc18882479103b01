using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Tests.Ingest.Formats.Pdf.Layout;
using StaticArchive.Tests.Ingest.Packages;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>
/// Pages of a file have addresses and lead to the file; a text in two formats counts once; what was taken out of a file
/// is published beside it.
/// </summary>
public sealed class PagedDocumentTests
{
    private const string Figure = "Figure 1: Heights of the weir by month of the year";

    private static readonly string[] Prose =
    [
        .. Enumerable
            .Range(1, 12)
            .Select(i =>
                $"The weir number {i} held the water of the mill back in spring, as (Meadow 2003) wrote of it."
            ),
    ];

    private static readonly byte[] Pdf = BuildPdf();

    private static readonly byte[] Docx = new DocxFileBuilder(
        P("Weirs of the vale", "Title")
            + P("Findings", "Heading1")
            + string.Concat(Prose.Select(line => P(line)))
            + P(Figure)
            + P("References", "Heading1")
            + P("Meadow, A. (2003) The mills of the vale. London: Mill Press.")
    ).Build();

    [Fact]
    public void Every_page_has_its_address_and_leads_to_the_page_of_the_file()
    {
        var page = Page(Run(("papers/weirs/weirs.pdf", Pdf)), "papers/weirs/");
        var marks = page.QuerySelectorAll(".page-break").ToList();
        Assert.Equal(["page-1", "page-2"], marks.Select(mark => mark.Id));
        Assert.Equal(
            ["../../papers/weirs/source/weirs.pdf#page=1", "../../papers/weirs/source/weirs.pdf#page=2"],
            marks.Select(mark => mark.GetAttribute("href"))
        );
        Assert.Equal(["Page 1", "Page 2"], marks.Select(mark => mark.GetAttribute("aria-label")));
        Assert.All(marks, mark => Assert.Equal((null, ""), (mark.GetAttribute("role"), mark.TextContent)));
    }

    [Fact]
    public void Data_and_text_of_the_file_say_where_pages_begin()
    {
        var result = Run(("papers/weirs/weirs.pdf", Pdf));
        using var data = JsonDocument.Parse(Content(result, "data/documents/weirs.weirs.json"));
        var text = data.RootElement.GetProperty("text").GetString()!;
        var pages = data.RootElement.GetProperty("pages").EnumerateArray().ToList();
        Assert.Equal(["1", "2"], pages.Select(page => page.GetProperty("label").GetString()));
        var second = pages[1].GetProperty("start").GetInt32();
        Assert.StartsWith("The weir number 7", text[second..], StringComparison.Ordinal);
        var published = Encoding.UTF8.GetString(Content(result, "papers/weirs/text/weirs.pdf.txt").Span);
        var block = data.RootElement.GetProperty("blocks").EnumerateArray().First(one => Starts(one, text, "Findings"));
        var source = block.GetProperty("source")[0];
        Assert.Equal(
            "Findings",
            published[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()]
        );
    }

    [Fact]
    public void A_message_about_a_file_with_pages_names_the_page() =>
        Assert.Contains(
            Run(("papers/weirs/weirs.pdf", Pdf)).Archive.Messages,
            message => message.ToString().StartsWith("input/papers/weirs/weirs.pdf(p. 2): ", StringComparison.Ordinal)
        );

    [Fact]
    public void A_text_in_two_formats_counts_once_and_the_one_with_more_structure_stands_for_both()
    {
        var archive = Run(("papers/weirs/weirs.pdf", Pdf), ("papers/weirs/weirs.docx", Docx)).Archive;
        var paper = Assert.Single(archive.Papers);
        Assert.Equal("weirs.weirs-docx", paper.MainDocument);
        Assert.Equal(["weirs.weirs-docx", "weirs.weirs-pdf"], paper.Documents);
        var copy = archive.Documents.First(document => document.Format == "PDF");
        Assert.Equal("weirs.weirs-docx", copy.RenditionOf);
        Assert.Equal(Prose.Length, archive.Citations.Count);
        Assert.All(archive.Citations, citation => Assert.Equal("weirs.weirs-docx", citation.Document));
        Assert.Contains(archive.Messages, message => message.Code == "SA0119");
    }

    [Fact]
    public void The_sidecar_chooses_which_of_two_formats_stands_for_both() =>
        Assert.Equal(
            "weirs.weirs-pdf",
            Assert
                .Single(
                    Run(
                        ("papers/weirs/weirs.pdf", Pdf),
                        ("papers/weirs/weirs.docx", Docx),
                        ("papers/weirs/paper.yml", "main: weirs.pdf\n"u8.ToArray())
                    ).Archive.Papers
                )
                .MainDocument
        );

    [Fact]
    public void Two_papers_of_one_folder_that_differ_are_two_texts() =>
        Assert.All(
            Run(
                ("papers/weirs/weirs.docx", Docx),
                (
                    "papers/weirs/other.txt",
                    Encoding.UTF8.GetBytes("On mills\n\n" + string.Join(' ', Enumerable.Range(1, 80)))
                )
            ).Archive.Documents,
            document => Assert.Null(document.RenditionOf)
        );

    private static byte[] BuildPdf()
    {
        var file = new PdfFile().Bold(50, 60, "Weirs of the vale", 20).Bold(50, 110, "Findings", 14);
        for (var i = 0; i < 6; i++)
        {
            file.Text(50, 150 + (40 * i), Prose[i]);
        }

        file.NextPage();
        for (var i = 6; i < Prose.Length; i++)
        {
            file.Text(50, 60 + (40 * (i - 6)), Prose[i]);
        }

        return file.Text(50, 320, Figure)
            .Text(50, 350, "It had been otherwise in the year before that (Finch 1999).")
            .Bold(50, 380, "References", 14)
            .Text(50, 410, "Meadow, A. (2003) The mills of the vale. London: Mill Press.")
            .Build();
    }

    private static bool Starts(JsonElement block, string text, string words) =>
        text.AsSpan(block.GetProperty("start").GetInt32()).StartsWith(words, StringComparison.Ordinal);

    private static Pipeline.Result Run(params (string Path, byte[] Bytes)[] files) =>
        Pipeline.Run(
            [.. files.Select(file => new InputFile("input/" + file.Path, file.Bytes))],
            settings => settings,
            _ => { }
        );

    private static ReadOnlyMemory<byte> Content(Pipeline.Result result, string path) =>
        result.Files.First(file => file.Path == path).Content();

    private static IDocument Page(Pipeline.Result result, string address) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Content(result, address + "index.html").Span));
}
