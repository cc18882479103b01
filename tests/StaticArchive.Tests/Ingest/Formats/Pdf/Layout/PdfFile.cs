using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>
/// A PDF file made for a test: words where they are wanted, on pages of A4; heights count from above.
/// </summary>
internal sealed class PdfFile
{
    public const double Height = 842;
    private const double LineHeight = 12;

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _regular;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _page;

    public PdfFile()
    {
        _regular = _builder.AddStandard14Font(Standard14Font.TimesRoman);
        _bold = _builder.AddStandard14Font(Standard14Font.TimesBold);
        _page = _builder.AddPage(PageSize.A4);
    }

    public PdfFile NextPage()
    {
        _page = _builder.AddPage(PageSize.A4);
        return this;
    }

    public PdfFile Turn(int degrees)
    {
        _page.SetRotation(new PageRotationDegrees(degrees));
        return this;
    }

    public PdfFile Text(double left, double top, string text, double size = 10) =>
        Place(text, size, new PdfPoint(left, Height - top), _regular);

    public PdfFile Bold(double left, double top, string text, double size = 10) =>
        Place(text, size, new PdfPoint(left, Height - top), _bold);

    /// <summary>Lines one below the other.</summary>
    public PdfFile Lines(double left, double top, double size, params string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            Text(left, top + (at * LineHeight), lines[at], size);
        }

        return this;
    }

    /// <summary>So many lines of words that say where they stand.</summary>
    public PdfFile Column(double left, double top, string name, int count) =>
        Lines(
            left,
            top,
            10,
            [.. Enumerable.Range(1, count).Select(line => $"{name} with several words in line {line}")]
        );

    public PdfFile Rule(double left, double top, double right, double bottom)
    {
        _page.DrawLine(new PdfPoint(left, Height - top), new PdfPoint(right, Height - bottom));
        return this;
    }

    public PdfFile Frame(double left, double top, double right, double bottom)
    {
        _page.DrawRectangle(new PdfPoint(left, Height - bottom), right - left, bottom - top);
        return this;
    }

    public PdfFile Picture(byte[] png)
    {
        _page.AddPng(png, new PdfRectangle(0, 0, 595, Height));
        return this;
    }

    private PdfFile Place(string text, double size, PdfPoint point, PdfDocumentBuilder.AddedFont font)
    {
        _page.AddText(text, size, point, font);
        return this;
    }

    public byte[] Build() => _builder.Build();
}
