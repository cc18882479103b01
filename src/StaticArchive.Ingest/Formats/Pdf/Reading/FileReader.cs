using System.Diagnostics.CodeAnalysis;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Reads a file, page by page; PdfPig's objects for a page are dropped before the next.</summary>
/// <param name="bytes">The file.</param>
/// <param name="budget">How much it may expand to.</param>
internal sealed class FileReader(byte[] bytes, ExpansionBudget budget)
{
    /// <summary>Most pages of a file that is read.</summary>
    private const int MaxPages = 5000;

    private int _progress;

    /// <summary>Counts what was read: it stands still when a file leads nowhere.</summary>
    public int Progress => Volatile.Read(ref _progress);

    /// <summary>The layout; null as long as it is not read.</summary>
    public PdfLayout? Result { get; private set; }

    /// <summary>Reads the file; never throws for what stands in it.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "PdfPig throws exceptions of many types for damaged files."
    )]
    public void Read()
    {
        try
        {
            Result = ReadDocument();
        }
        catch (PdfDocumentEncryptedException)
        {
            Result = Fail(PdfFailure.Encrypted);
        }
        catch (Exception)
        {
            Result = Fail(budget.IsExceeded ? PdfFailure.TooLarge : PdfFailure.Broken);
        }
    }

    private static PdfLayout Fail(PdfFailure failure) => new([]) { Failure = failure };

    private PdfLayout ReadDocument()
    {
        var log = new MissingCharacterLog(budget);
        using var document = PdfDocument.Open(
            bytes,
            new ParsingOptions
            {
                Logger = log,
                SkipMissingFonts = true,
                UseActualText = true,
                FilterProvider = new LimitedFilterProvider(budget),
            }
        );
        return document.NumberOfPages > MaxPages
            ? Fail(PdfFailure.TooLarge)
            : new PdfDocumentReader(document, log, budget).Read(() => Interlocked.Increment(ref _progress));
    }
}
