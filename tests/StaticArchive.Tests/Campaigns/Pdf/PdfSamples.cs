using StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>Sound files, to do harm to.</summary>
internal static class PdfSamples
{
    /// <summary>
    /// A report with columns, a box, a table and notes; a page by hand, uncompressed, that draws forms.
    /// </summary>
    public static IReadOnlyList<byte[]> Create() =>
        [
            new PdfFile()
                .Bold(60, 60, "A title that goes across both columns of the page", 16)
                .Column(60, 100, "Left side", 20)
                .Column(310, 100, "Right side", 20)
                .Frame(55, 400, 300, 445)
                .Lines(65, 415, 10, "The first line of a box", "The second line of a box")
                .Text(60, 763, "1 See the report of the committee.", 8)
                .NextPage()
                .Rule(60, 100, 460, 100)
                .Rule(60, 140, 460, 140)
                .Rule(60, 180, 460, 180)
                .Rule(60, 100, 60, 180)
                .Rule(260, 100, 260, 180)
                .Rule(460, 100, 460, 180)
                .Text(70, 120, "First")
                .Text(270, 120, "Second")
                .Build(),
            RawPdf.Write("", "BT /F1 12 Tf 50 700 Td (Some words) Tj 0 -14 Td (and others) Tj ET /X Do"),
            RawPdf.Write(
                "/Filter /FlateDecode",
                RawPdf.Deflate("BT /F1 12 Tf 50 700 Td [(Some) -300 (words)] TJ ET 0 0 300 20 re f")
            ),
        ];
}
