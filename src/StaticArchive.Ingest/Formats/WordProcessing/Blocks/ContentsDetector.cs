using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

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

    /// <summary>Marks their lines, what stands between typed ones, and the heading above.</summary>
    public static void Mark(IReadOnlyList<StoryBlock> blocks)
    {
        // Since the last line of contents, or its heading: what may prove to stand between lines.
        var between = new List<StoryParagraph>();
        foreach (var block in blocks)
        {
            if (block is not StoryBlock.ParagraphBlock { Paragraph: var paragraph })
            {
                between.Clear();
            }
            else if (IsKept(paragraph) || IsTyped(paragraph))
            {
                between.ForEach(line => line.IsContents |= !IsKept(paragraph) || IsName(line));
                paragraph.IsContents = true;
                between.Clear();
                between.Add(paragraph);
            }
            else if (IsName(paragraph))
            {
                between.Clear();
                between.Add(paragraph);
            }
            else
            {
                AddBetween(between, paragraph);
            }
        }
    }

    private static void AddBetween(List<StoryParagraph> between, StoryParagraph paragraph)
    {
        if (between.Count is 0 or > MostBetween || !CanStandBetween(paragraph))
        {
            between.Clear();
        }
        else
        {
            between.Add(paragraph);
        }
    }

    /// <summary>Whether Word keeps it, and marks it as such.</summary>
    private static bool IsKept(StoryParagraph paragraph) =>
        paragraph.IsContents || paragraph.Style.Role is StyleRole.ContentsLine or StyleRole.ContentsTitle;

    private static bool IsTyped(StoryParagraph paragraph) =>
        (paragraph.PointsAtPage || paragraph.Format.HasLeaders is true)
        && paragraph.Tabs.Count > 0
        && paragraph.Text.Length < LongestLine
        && EndsWithPageNumber(paragraph.Text);

    /// <summary>The first line of an entry on two lines, a part without a page.</summary>
    private static bool CanStandBetween(StoryParagraph paragraph) =>
        paragraph is { IsReference: false, Style.Role: not StyleRole.Heading } && paragraph.Text.Length < LongestLine;

    private static bool IsName(StoryParagraph paragraph) =>
        paragraph.Text.Length < 40 && Names.Contains(Folding.Fold(paragraph.Text).Trim(' ', ':', '*'));

    private static bool EndsWithPageNumber(string text)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last.Length is > 0 and <= LongestPageNumber
            && last.Length < text.Length
            && (last.ContainsAnyExceptInRange('0', '9') ? !last.ContainsAnyExcept("ivxlc") : true);
    }
}
