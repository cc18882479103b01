using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>Files that give no text, and why.</summary>
public class FailureTests
{
    /// <summary>A picture of one pixel.</summary>
    private const string Png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    [Fact]
    public void A_picture_without_words_is_a_scan() =>
        Assert.Equal(PdfFailure.Scanned, Read(new PdfFile().Picture(Convert.FromBase64String(Png)).Build()));

    [Fact]
    public void A_page_without_anything_is_empty() => Assert.Equal(PdfFailure.Empty, Read(new PdfFile().Build()));

    [Fact]
    public void What_is_cut_off_early_is_broken() =>
        Assert.Equal(PdfFailure.Broken, Read(new PdfFile().Column(60, 100, "Text", 9).Build()[..90]));

    [Fact]
    public void A_stream_that_expands_without_end_is_too_large() =>
        Assert.Equal(
            PdfFailure.TooLarge,
            Read(
                RawPdf.Write(
                    $"/Filter [/ASCIIHexDecode {string.Concat(Enumerable.Repeat("/RunLengthDecode ", 9))}]",
                    "8181>"
                )
            )
        );

    [Fact]
    public void A_page_that_draws_itself_is_read()
    {
        var layout = PdfLayoutReader.Read(RawPdf.Write("", "BT /F1 12 Tf 50 700 Td (Words) Tj ET /X Do"));
        Assert.Equal("Words", layout.Pages[0].Lines[0].Text);
    }

    [Fact]
    public void Arrays_nested_deep_do_no_harm() => Read(RawPdf.Write("", new string('[', 100_000)));

    private static PdfFailure Read(byte[] bytes) => PdfLayoutReader.Read(bytes).Failure;
}
