using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.Docx.Stories;
using StaticArchive.Ingest.Formats.Docx.Styles;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Formats.Docx.Blocks;

/// <summary>
/// Finds tables of contents: those that Word keeps, and those typed by hand, whose lines end with the number of a page:
/// <c>2.1 Who was asked → 14</c>.
/// </summary>
internal static class ContentsDetector
{
    private const int LongestLine = 250;
    private const int MostBetween = 4;
    private const int LongestPageNumber = 6;

    private static readonly HashSet<string> Names = [.. LanguageCatalog.GetPhrases("contents").Select(Folding.Fold)];

    /// <summary>Marks their lines, what stands between these, and the heading above.</summary>
    public static void Mark(IReadOnlyList<DocxBlock> blocks)
    {
        var between = new List<DocxParagraph>();
        var isContents = false;
        foreach (var block in blocks)
        {
            if (block is not DocxBlock.ParagraphBlock { Paragraph: var paragraph })
            {
                (isContents, between) = (false, []);
            }
            else if (IsLine(paragraph))
            {
                between.ForEach(line => line.IsContents |= isContents);
                (isContents, between, paragraph.IsContents) = (true, [], true);
            }
            else if (IsName(paragraph))
            {
                (isContents, between) = (true, [paragraph]);
            }
            else
            {
                between.Add(paragraph);
                isContents &= between.Count <= MostBetween && paragraph.Text.Length < LongestLine;
            }
        }
    }

    private static bool IsLine(DocxParagraph paragraph) =>
        paragraph.IsContents
        || paragraph.Style.Role is StyleRole.ContentsLine or StyleRole.ContentsTitle
        || (
            (paragraph.PointsAtPage || paragraph.Format.HasLeaders is true)
            && paragraph.HasInnerTab
            && paragraph.Text.Length < LongestLine
            && EndsWithPageNumber(paragraph.Text)
        );

    private static bool IsName(DocxParagraph paragraph) =>
        paragraph.Text.Length < 40 && Names.Contains(Folding.Fold(paragraph.Text).Trim(' ', ':', '*'));

    private static bool EndsWithPageNumber(string text)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last.Length is > 0 and <= LongestPageNumber
            && last.Length < text.Length
            && (last.ContainsAnyExceptInRange('0', '9') ? !last.ContainsAnyExcept("ivxlc") : true);
    }
}
