using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;
using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Takes words, drawing and links from pages; nothing of the page itself is kept.</summary>
/// <param name="structure">The file's structure.</param>
/// <param name="log">What the file has no characters for.</param>
/// <param name="decoder">How some of that can be read all the same.</param>
internal sealed class PdfPageReader(StructureTree structure, MissingCharacterLog log, UnmappedFontDecoder decoder)
{
    /// <summary>A page with more letters is no page.</summary>
    public const int MaxLetters = 120_000;

    /// <summary>Letters on a page with a picture up to which it is a scan.</summary>
    private const int MaxScanLetters = 10;

    private readonly GlyphReader _glyphs = new(new StyleCache(), log, decoder);

    /// <summary>Whether some letters can be read that the file has no characters for.</summary>
    public bool CanDecode => !decoder.IsEmpty;

    /// <summary>What a page holds.</summary>
    public PageWords Read(Page page)
    {
        if (page.Letters.Count > MaxLetters)
        {
            return new PageWords(page.Number, page.Width, page.Height, []) { IsBroken = true };
        }

        var visibility = new VisibilityFilter(page, VectorGraphicsReader.ReadPainted(page));
        var glyphs = _glyphs.Read(page, visibility, new PageElements(page, structure));
        var frame = glyphs.Main.Frame;
        var words = WordBuilder.Build(glyphs.Main.Glyphs);
        var text = LineNumberFilter.Remove(words);
        return new PageWords(page.Number, frame.Width, frame.Height, text)
        {
            LineNumbers = words.Count - text.Count,
            Turned = [.. glyphs.Turned.SelectMany(group => ReadTurned(group, frame))],
            Drawing = VectorGraphicsReader.Read(page, frame),
            Links = LinkReader.Read(page, frame),
            FileHeight = page.Height,
            Hidden = glyphs.Hidden,
            Unknown = glyphs.Unknown,
            IsScanned = page.NumberOfImages > 0 && page.Letters.Count <= MaxScanLetters,
        };
    }

    private static IEnumerable<LayoutLine> ReadTurned(GlyphGroup group, PageFrame frame)
    {
        var runs = new RunBuilder([]);
        return LineBuilder
            .Build(WordBuilder.Build(group.Glyphs))
            .Select(line => new LayoutLine(
                runs.Build(line),
                group.Frame.Convert(line.Box, frame),
                0,
                LayoutRegionKind.Margin
            ));
    }
}
