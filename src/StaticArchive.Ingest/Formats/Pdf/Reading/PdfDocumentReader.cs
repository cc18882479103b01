using System.Diagnostics.CodeAnalysis;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Reads the pages of an open file, and lays them out.</summary>
internal sealed class PdfDocumentReader
{
    private readonly PdfDocument _document;
    private readonly MissingCharacterLog _log;
    private readonly ExpansionBudget _budget;
    private readonly DictionaryToken _catalogue;
    private readonly TokenReader _tokens;
    private readonly PageTree _tree;
    private readonly StructureTree _structure;
    private readonly PageCostEstimator _estimator;

    /// <param name="document">The file.</param>
    /// <param name="log">What it has no characters for.</param>
    /// <param name="budget">How much it may expand to.</param>
    public PdfDocumentReader(PdfDocument document, MissingCharacterLog log, ExpansionBudget budget)
    {
        _document = document;
        _log = log;
        _budget = budget;
        _catalogue = document.Structure.Catalog.CatalogDictionary;
        _tokens = new TokenReader(document.Structure.TokenScanner);
        _tree = new PageTree(_catalogue, _tokens);
        _structure = new StructureTree(_catalogue, _tokens, _tree);
        _estimator = new PageCostEstimator(_tokens, new LimitedFilterProvider(budget));
    }

    /// <summary>The layout; <paramref name="advance"/> is called for each page.</summary>
    public PdfLayout Read(Action advance)
    {
        var reader = new PdfPageReader(_structure, _log, UnmappedFontDecoder.None);
        List<PageWords> pages = [];
        for (var number = 1; number <= _document.NumberOfPages; number++)
        {
            advance();
            pages.Add(ReadPage(reader, number));
        }

        ReadAgain(pages, advance);
        return Build(pages);
    }

    /// <summary>Which fonts can be read without characters is known when all pages are.</summary>
    private void ReadAgain(List<PageWords> pages, Action advance)
    {
        var reader = new PdfPageReader(_structure, _log, UnmappedFontDecoder.Create(_log));
        for (var at = 0; at < pages.Count && reader.CanDecode; at++)
        {
            advance();
            if (pages[at].Unknown > 0)
            {
                pages[at] = ReadPage(reader, at + 1);
            }
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "One damaged page does not cost the others."
    )]
    private PageWords ReadPage(PdfPageReader reader, int number)
    {
        try
        {
            if (_tree.Get(number) is { } page && _estimator.Estimate(page).IsTooMuch)
            {
                return new PageWords(number, 0, 0, []) { IsBroken = true };
            }

            return reader.Read(_document.GetPage(number));
        }
        catch (Exception) when (!_budget.IsExceeded)
        {
            return new PageWords(number, 0, 0, []) { IsBroken = true };
        }
    }

    private PdfLayout Build(List<PageWords> pages)
    {
        var failure = new FailureDetector(_catalogue, _tokens).Detect(pages);
        var builder = new DocumentLayoutBuilder(pages, DocumentStyle.Measure(pages, _structure));
        return new PdfLayout(failure is PdfFailure.None ? builder.Build(new PageLabels(_catalogue, _tokens).Find) : [])
        {
            Failure = failure,
            Information = InformationReader.Read(_document.Information),
            Bookmarks = BookmarkReader.Read(_document, [.. pages.Select(page => page.FileHeight)]),
            IsTagged = !_structure.IsEmpty,
            BrokenPages = Number(pages, page => page.IsBroken),
            ScannedPages = Number(pages, page => page.IsScanned),
            PagesWithoutCharacters = Number(pages, page => page.LacksCharacters),
            UnknownLetters = pages.Sum(page => page.Unknown),
            LineNumbers = pages.Sum(page => page.LineNumbers),
            HiddenLetters = pages.Sum(page => page.Hidden),
        };
    }

    private static IReadOnlyList<int> Number(List<PageWords> pages, Func<PageWords, bool> isCounted) =>
        [.. pages.Where(isCounted).Select(page => page.Number)];
}
