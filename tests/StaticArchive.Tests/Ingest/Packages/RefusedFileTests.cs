using System.Text;
using StaticArchive.Model.Messages;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Files that cannot be read are refused with what to do, and the rest of the archive is built.</summary>
public class RefusedFileTests
{
    public static TheoryData<string, byte[], string, string> Files() =>
        new()
        {
            { "xlsx", Zip(Part.Create("xl/workbook.xml", "<workbook/>")), "SA0101", "convert-to html" },
            { "pptx", Zip(Part.Create("ppt/presentation.xml", "<p/>")), "SA0101", "convert-to pdf" },
            {
                "ods",
                Zip(Part.MediaType("application/vnd.oasis.opendocument.spreadsheet")),
                "SA0101",
                "convert-to html"
            },
            {
                "odp",
                Zip(Part.MediaType("application/vnd.oasis.opendocument.presentation")),
                "SA0101",
                "convert-to pdf"
            },
            { "zip", Zip(Part.Create("a.txt", "words")), "SA0101", "unzip" },
            { "rtf", Encoding.ASCII.GetBytes("{\\rtf1 words}"), "SA0101", "convert-to docx" },
            { "doc", Ole("WordDocument"), "SA0101", "convert-to docx" },
            { "ppt", Ole("WordDocument", "PowerPoint Document"), "SA0101", "convert-to pdf" },
            { "mobi", [.. new byte[60], .. "BOOKMOBI words"u8], "SA0101", "ebook-convert" },
            { "xls", Ole("Workbook"), "SA0101", "convert-to html" },
            { "docx", Ole("EncryptedPackage"), "SA0101", "with its password" },
        };

    public static TheoryData<string, byte[], string, string> DamagedFiles() =>
        new()
        {
            {
                "odt",
                OdtFileBuilder.Create("<a/>", Part.Create("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                "SA0131",
                "password"
            },
            {
                "odt",
                OdtFileBuilder.Create(OdtFileBuilder.Content("<text:p>words</text:p>"))[..200],
                "SA0130",
                "damaged"
            },
            { "epub", Zip(Part.MediaType("application/epub+zip")), "SA0130", "package document" },
            { "epub", EpubFileBuilder.Create("", ["<img src=\"a.png\"/>"]), "SA0134", "ocrmypdf" },
            {
                "epub",
                EpubFileBuilder.Create(
                    "",
                    ["<p>words</p>"],
                    Part.Create(
                        "META-INF/encryption.xml",
                        "<encryption><EncryptedData><CipherData><CipherReference URI=\"OPS/c1.xhtml\"/></CipherData>"
                            + "</EncryptedData></encryption>"
                    )
                ),
                "SA0131",
                "licence"
            },
            { "odt", OdtFileBuilder.Create(new string(' ', 8_000_000)), "SA0132", "larger inside" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    [MemberData(nameof(DamagedFiles))]
    public void What_cannot_be_read_is_refused_with_what_to_do(
        string extension,
        byte[] bytes,
        string code,
        string remedy
    )
    {
        var intake = SingleDocument.Ingest(bytes, "." + extension);
        var message = Assert.Single(intake.Messages, message => message.Severity == Severity.Error);
        Assert.Equal(code, message.Code);
        Assert.Contains(remedy, message.Text, StringComparison.Ordinal);
        Assert.Empty(intake.Documents);
    }

    private static byte[] Zip(params Part[] parts) => Create(parts);

    private static byte[] Ole(params string[] streams) =>
        [0xD0, 0xCF, 0x11, 0xE0, .. new byte[64], .. streams.SelectMany(Encoding.Unicode.GetBytes), .. new byte[64]];
}
