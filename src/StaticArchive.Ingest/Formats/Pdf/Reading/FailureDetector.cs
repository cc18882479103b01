using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Tells why a file that could be opened gives no text.</summary>
/// <param name="catalogue">The file's catalogue.</param>
/// <param name="tokens">Its objects.</param>
internal sealed class FailureDetector(DictionaryToken catalogue, TokenReader tokens)
{
    /// <summary>Words of a page that only asks for another program, at most.</summary>
    private const int MaxNoticeWords = 150;

    /// <summary>Share of letters without characters from which the file cannot be read.</summary>
    private const double MaxUnknown = 0.5;

    /// <summary>Share of pages that are pictures from which the file is a scan.</summary>
    private const double MinScanned = 0.8;

    /// <summary>Why there is no text, or <see cref="PdfFailure.None"/>.</summary>
    public PdfFailure Detect(IReadOnlyList<PageWords> pages)
    {
        var words = pages.Sum(page => page.Words.Count + page.Turned.Count);
        if (words <= MaxNoticeWords && tokens.Get<DictionaryToken>(catalogue, "Collection") is not null)
        {
            return PdfFailure.Portfolio;
        }

        if (words <= MaxNoticeWords && IsXmlForm())
        {
            return PdfFailure.Form;
        }

        var letters = pages.Sum(page => page.Words.Sum(word => word.Text.Length));
        if (pages.Sum(page => page.Unknown) is var unknown and > 0 && unknown > MaxUnknown * (letters + unknown))
        {
            return PdfFailure.NoCharacters;
        }

        return DetectWithoutWords(pages, words);
    }

    private static PdfFailure DetectWithoutWords(IReadOnlyList<PageWords> pages, int words)
    {
        var scanned = pages.Count(page => page.IsScanned);
        if (scanned > 0 && (words == 0 || scanned >= MinScanned * pages.Count))
        {
            return PdfFailure.Scanned;
        }

        return words > 0 ? PdfFailure.None
            : pages.Any(page => page.IsBroken) ? PdfFailure.Broken
            : PdfFailure.Empty;
    }

    private bool IsXmlForm() =>
        tokens.Get<DictionaryToken>(catalogue, "AcroForm") is { } form && form.ContainsKey(NameToken.Create("XFA"));
}
