using System.Diagnostics.CodeAnalysis;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

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
        if (document.NumberOfPages > MaxPages)
        {
            return Fail(PdfFailure.TooLarge);
        }

        var tokens = new TokenReader(document.Structure.TokenScanner);
        var catalogue = document.Structure.Catalog.CatalogDictionary;
        var structure = new StructureTree(catalogue, tokens, new PageTree(catalogue, tokens));
        var reader = new PageReader(structure, log, UnmappedFontDecoder.None);
        List<PageWords> pages = [];
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            pages.Add(ReadPage(document, reader, number));
        }

        ReadAgain(document, pages, new PageReader(structure, log, UnmappedFontDecoder.Create(log)));
        return Build(document, pages, structure, tokens);
    }

    /// <summary>Which fonts can be read without characters is known when all pages are.</summary>
    private void ReadAgain(PdfDocument document, List<PageWords> pages, PageReader reader)
    {
        for (var at = 0; at < pages.Count && reader.CanDecode; at++)
        {
            if (pages[at].Unknown > 0)
            {
                pages[at] = ReadPage(document, reader, at + 1);
            }
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "One damaged page does not cost the others."
    )]
    private PageWords ReadPage(PdfDocument document, PageReader reader, int number)
    {
        Interlocked.Increment(ref _progress);
        try
        {
            return reader.Read(document.GetPage(number));
        }
        catch (Exception) when (!budget.IsExceeded)
        {
            return new PageWords(number, 0, 0, []) { IsBroken = true };
        }
    }

    private PdfLayout Build(PdfDocument document, List<PageWords> pages, StructureTree structure, TokenReader tokens)
    {
        var catalogue = document.Structure.Catalog.CatalogDictionary;
        var labels = new PageLabels(catalogue, tokens);
        var failure = new FailureDetector(catalogue, tokens).Detect(pages);
        var builder = new DocumentLayoutBuilder(pages, DocumentStyle.Measure(pages, structure));
        return new PdfLayout(failure is PdfFailure.None ? builder.Build(labels.Find) : [])
        {
            Failure = failure,
            Information = InformationReader.Read(document.Information),
            Bookmarks = BookmarkReader.Read(document, [.. pages.Select(page => page.FileHeight)]),
            IsTagged = !structure.IsEmpty,
            BrokenPages = Number(pages, page => page.IsBroken),
            ScannedPages = Number(pages, page => page.IsScanned),
            PagesWithoutCharacters = Number(pages, page => page.Unknown > 0),
            LineNumbers = pages.Sum(page => page.LineNumbers),
            HiddenLetters = pages.Sum(page => page.Hidden),
        };
    }

    private static IReadOnlyList<int> Number(List<PageWords> pages, Func<PageWords, bool> isCounted) =>
        [.. pages.Where(isCounted).Select(page => page.Number)];
}
