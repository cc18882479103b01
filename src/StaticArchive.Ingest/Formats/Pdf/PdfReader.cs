using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>Reads PDF files: pages are laid out line by line, lines become blocks.</summary>
internal static class PdfReader
{
    /// <summary>Hidden letters are counted and not put together: words have about five.</summary>
    private const int LettersOfWord = 5;

    /// <summary>The document; null, with an error, for a file that cannot be read.</summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        var layout = PdfLayoutReader.Read(file.Bytes);
        if (layout.Pages.All(page => page.Lines.Count == 0))
        {
            messages.Add(PdfFailureReporter.CreateError(file.Path, layout.Failure));
            return null;
        }

        var document = PdfBlockReader.Read(file, layout);
        return document with
        {
            Raw = document.Raw with
            {
                Readings =
                [
                    .. PdfInformationReader.Read(file.Path, layout.Information),
                    .. SmallPrintReader.Read(file.Path, document.Raw.Drafts),
                ],
                Messages = [.. PdfFailureReporter.CreateWarnings(file.Path, layout)],
                ExcludedWords = [.. CountUnread(layout)],
            },
        };
    }

    private static IEnumerable<ExcludedWords> CountUnread(PdfLayout layout)
    {
        if (layout.HiddenLetters >= LettersOfWord)
        {
            yield return new ExcludedWords("hidden text", layout.HiddenLetters / LettersOfWord);
        }

        if (layout.UnknownLetters >= LettersOfWord)
        {
            yield return new ExcludedWords("letters without a character", layout.UnknownLetters / LettersOfWord);
        }

        if (layout.LineNumbers > 0)
        {
            yield return new ExcludedWords("line numbers", layout.LineNumbers);
        }
    }
}
