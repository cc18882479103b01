using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Makes blocks of the lines of a file.</summary>
internal static class PdfBlockReader
{
    /// <summary>
    /// 1. lines into columns; 2. columns into blocks; 3. what each block is; 4. which goes on in the next column; 5.
    /// where links within the file lead; 6. the text.
    /// </summary>
    public static ExtractedDocument Read(InputFile file, PdfLayout layout)
    {
        var placed = LineCollector.Collect(layout.Pages);
        var style = new DocumentTypography(placed);
        var lines = FootnoteRegionFinder.Mark(placed, style);
        var blocks = BlockSegmenter.Segment(lines, style);
        Classify(blocks, style, layout);
        new ContinuationFinder(blocks).Mark();
        var places = PlaceFinder.Mark(blocks);
        var text = new ExtractedTextBuilder();
        var markers = new NoteMarkerIndex(blocks.Where(block => block.IsNote));
        var writer = new BlockWriter(text, new BlockWordsWriter(markers, new DividedWords(blocks), places));
        var byPage = blocks.ToLookup(block => block.Page);
        foreach (var page in layout.Pages)
        {
            text.BeginPage(page.Number, page.PrintedLabel ?? page.Label);
            writer.Write([.. byPage[page.Number]]);
        }

        var document = text.Build(file, "PDF");
        return document with { Raw = document.Raw with { Places = places } };
    }

    private static void Classify(List<TextBlock> blocks, DocumentTypography style, PdfLayout layout)
    {
        PageFurnitureFinder.Mark(blocks);
        SmallPrintFinder.Mark(blocks, style.Body);
        FootnoteFinder.Mark(blocks);
        foreach (var cell in blocks.Where(block => block.First.Line.Cell is not null))
        {
            cell.Kind = BlockKind.Table;
        }

        var evidence = new HeadingEvidence(layout, ContentsFinder.Mark(blocks));
        var text = new RepeatedText(blocks, style.Body);
        BoxFinder.Mark(blocks, style.Body, text);
        PullQuoteFinder.Mark([.. blocks.Where(block => !evidence.IsNamed(block))], style.Body, text);
        new PdfHeadingFinder(blocks, style.Body, evidence).Mark();
        ListFinder.Mark(blocks);
        ReferenceEntryFinder.Mark(blocks, style);
        QuotationFinder.Mark(blocks, style.Body);
    }
}
