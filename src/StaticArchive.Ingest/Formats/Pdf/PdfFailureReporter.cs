using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>Says why a file or some of its pages give no words, and what to do.</summary>
internal static class PdfFailureReporter
{
    private const int MostPagesNamed = 8;
    private const string AllWords = "the words";

    /// <summary>The error for a file that gives no text at all.</summary>
    public static Message CreateError(string path, PdfFailure failure)
    {
        var problem = Describe(failure);
        return MessageCatalog.UnsupportedFormat(new SourceLocation(path), problem.What, problem.Command);
    }

    /// <summary>Warnings about single pages.</summary>
    public static IEnumerable<Message> CreateWarnings(string path, PdfLayout layout)
    {
        if (layout.Failure == PdfFailure.TooLarge)
        {
            yield return MessageCatalog.PagesUnread(
                new SourceLocation(path),
                string.Create(CultureInfo.InvariantCulture, $"the words behind page {layout.Pages.Count}"),
                "the file is larger than any paper",
                "divide it: qpdf FILE --pages . 501-1000 -- PART.pdf"
            );
        }

        if (layout.BrokenPages.Count > 0)
        {
            yield return Warn(path, layout.BrokenPages, AllWords, new("they are damaged", "supply the file again"));
        }

        if (layout.ScannedPages.Count > 0)
        {
            yield return Warn(
                path,
                layout.ScannedPages,
                AllWords,
                new("they are pictures", "have them recognised: ocrmypdf FILE FILE")
            );
        }

        if (layout.PagesWithoutCharacters.Count > 0)
        {
            yield return Warn(
                path,
                layout.PagesWithoutCharacters,
                "letters",
                new(
                    "a font says of them only how they look",
                    "where words are missing, have them recognised: ocrmypdf --force-ocr FILE FILE"
                )
            );
        }
    }

    private static Message Warn(string path, IReadOnlyList<int> pages, string what, PageRemedy problem)
    {
        var named = string.Join(
            ", ",
            pages.Take(MostPagesNamed).Select(page => page.ToString(CultureInfo.InvariantCulture))
        );
        var rest = pages.Count - MostPagesNamed;
        var words =
            pages.Count == 1 ? $"page {named}"
            : rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"pages {named} and {rest} more")
            : $"pages {named}";
        return MessageCatalog.PagesUnread(new SourceLocation(path), $"{what} of {words}", problem.Why, problem.Remedy);
    }

    private static FailureDescription Describe(PdfFailure failure) =>
        failure switch
        {
            PdfFailure.Encrypted => new(
                "a PDF file locked with a password",
                "qpdf --decrypt --password=… FILE OPEN.pdf"
            ),
            PdfFailure.Scanned => new("a scan, whose pages are pictures without words", "ocrmypdf FILE FILE"),
            PdfFailure.NoCharacters => new(
                "a PDF file whose fonts say only how letters look",
                "ocrmypdf --force-ocr FILE FILE"
            ),
            PdfFailure.Form => new("a form that a program has to fill in (XFA)", "print it to a new PDF file"),
            PdfFailure.Portfolio => new("a cover for other files that are attached to it", "pdfdetach -saveall FILE"),
            PdfFailure.TooLarge => new("a PDF file larger than any paper", "qpdf FILE --pages . 1-500 -- PART.pdf"),
            PdfFailure.Empty or PdfFailure.None => new("a PDF file without words", "ocrmypdf FILE FILE"),
            _ => new("a damaged PDF file", "qpdf FILE MENDED.pdf, or supply it again"),
        };

    private sealed record PageRemedy(string Why, string Remedy);

    private sealed record FailureDescription(string What, string Command);
}
