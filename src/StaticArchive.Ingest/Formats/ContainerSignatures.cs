using System.Text;

namespace StaticArchive.Ingest.Formats;

/// <summary>
/// Signatures of files that hold other files: zip files are told apart by the names and types that stand in them
/// uncompressed, OLE compound files (Word, Excel and PowerPoint before 2007) by the names of their streams.
/// </summary>
internal static class ContainerSignatures
{
    private const string ToHtml = "soffice --headless --convert-to html FILE";
    private const string ToPdf = "soffice --headless --convert-to pdf FILE";
    private const string ToDocx = "soffice --headless --convert-to docx FILE";
    private const string Password = "open it with its password, and save it without one";

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>All of them; the last one of zip and of OLE has any other.</summary>
    public static IReadOnlyList<FileSignature> All { get; } =
    [
        InZip("an Excel spreadsheet (XLSX)", ToHtml, "xl/workbook"),
        InZip("slides of PowerPoint (PPTX)", ToPdf, "ppt/presentation"),
        InZip("an OpenDocument spreadsheet (ODS)", ToHtml, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
        InZip("slides of OpenDocument (ODP)", ToPdf, "mimetypeapplication/vnd.oasis.opendocument.presentation"),
        InZip("an OpenDocument drawing, chart or formula", ToPdf, "mimetypeapplication/vnd.oasis.opendocument."),
        InZip("a file of OpenOffice 1 (SXW)", ToDocx, "mimetypeapplication/vnd.sun.xml."),
        InZip("a file of Pages, Numbers or Keynote", "export it there as DOCX or PDF", "Index/Document.iwa"),
        InZip("a file of Pages, Numbers or Keynote", "export it there as DOCX or PDF", "buildVersionHistory.plist"),
        new("a zip file of other files", "unzip FILE, and put the papers in it here", Zip),
        InOle("a Word, Excel or PowerPoint file with a password", Password, "EncryptedPackage"),
        // Slides may hold texts, and texts sheets, but seldom the other way round.
        InOle("slides of PowerPoint of before 2007 (PPT)", ToPdf, "PowerPoint Document"),
        InOle("a Word file of before 2007 (DOC)", ToDocx, "WordDocument"),
        InOle("an Excel spreadsheet of before 2007 (XLS)", ToHtml, "Workbook"),
        InOle("a message of Outlook (MSG)", "save it there as text or PDF", "__substg1.0"),
        new("an old Word, Excel or PowerPoint file", ToDocx, Ole),
        Flat("an OpenDocument spreadsheet (FODS)", ToHtml, "spreadsheet"),
        Flat("slides of OpenDocument (FODP)", ToPdf, "presentation"),
        Flat("an OpenDocument drawing (FODG)", ToPdf, "graphics"),
    ];

    private static FileSignature InZip(string format, string remedy, string inner) =>
        new(format, remedy, Zip) { InnerBytes = Encoding.ASCII.GetBytes(inner) };

    /// <summary>Names of streams are UTF-16.</summary>
    private static FileSignature InOle(string format, string remedy, string inner) =>
        new(format, remedy, Ole) { InnerBytes = Encoding.Unicode.GetBytes(inner) };

    private static FileSignature Flat(string format, string remedy, string kind) =>
        new(format, remedy, "<?xml"u8.ToArray())
        {
            InnerBytes = Encoding.ASCII.GetBytes($"office:mimetype=\"application/vnd.oasis.opendocument.{kind}\""),
        };
}
