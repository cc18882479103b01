using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.PlainText;
using StaticArchive.Ingest.Formats.WordProcessing.Headings;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>
/// Finds lists whose numbers were typed: paragraphs on end that count on, <c>a) ask the owner;</c> / <c>b) write down
/// the answer;</c>. Long paragraphs that are numbered are no items.
/// </summary>
internal static class TypedListFinder
{
    private const int LongItem = 220;
    private const int LastLetter = 26;

    private static readonly string[] Formats = ["1", "a", "i"];

    /// <summary>The items.</summary>
    public static IReadOnlySet<StoryParagraph> Find(
        IReadOnlyList<StoryBlock> blocks,
        IReadOnlyDictionary<StoryParagraph, FoundHeading> headings
    )
    {
        var items = new HashSet<StoryParagraph>();
        var run = new List<StoryParagraph>();
        foreach (var block in blocks)
        {
            var paragraph = (block as StoryBlock.ParagraphBlock)?.Paragraph;
            var isItem = paragraph is not null && !headings.ContainsKey(paragraph) && FindLabel(paragraph) is not null;
            if (!isItem || (run.Count > 0 && !GoesOn(run[^1], paragraph!)))
            {
                AddRun(items, run);
                run = [];
            }

            if (isItem)
            {
                run.Add(paragraph!);
            }
        }

        AddRun(items, run);
        return items;
    }

    private static void AddRun(HashSet<StoryParagraph> items, List<StoryParagraph> run)
    {
        if (run.Count > 1 && run.Average(item => item.Look.Letters) <= LongItem)
        {
            items.UnionWith(run);
        }
    }

    private static bool GoesOn(StoryParagraph above, StoryParagraph below)
    {
        var (first, second) = (FindLabel(above)!, FindLabel(below)!);
        return Array.Exists(
            Formats,
            format => FindNumber(first, format) is > 0 and var number && FindNumber(second, format) == number + 1
        );
    }

    /// <summary>The place of a label in a format; 0 where it is of none.</summary>
    private static int FindNumber(string label, string format)
    {
        if (format == "1")
        {
            return label.Length < 4 && label.All(char.IsAsciiDigit)
                ? int.Parse(label, System.Globalization.CultureInfo.InvariantCulture)
                : 0;
        }

        for (var number = 1; number <= LastLetter; number++)
        {
            if (NumberFormatter.Format(number, format) == label)
            {
                return number;
            }
        }

        return 0;
    }

    private static string? FindLabel(StoryParagraph paragraph) =>
        paragraph is { Label: null, IsContents: false, IsReference: false }
        && ListMarker.Parse(paragraph.Text) is { IsNumber: true } marker
            ? paragraph.Text[..marker.Length].Trim(' ', '(', ')', '.')
            : null;
}
