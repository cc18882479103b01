using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Makes boxes of what stands in frames and shades.</summary>
internal static class BoxFinder
{
    private const int LongestTitle = 160;

    /// <summary>Marks titles and members, and the sentences of the text that a frame repeats.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks, LineStyle body, RepeatedText text)
    {
        var number = 0;
        var boxes = blocks
            .Where(block => block.First.Line.Frame > 0 && block.IsPlain && block.First.Line.Cell is null)
            .GroupBy(block => new { block.Page, block.First.Line.Frame });
        foreach (var box in boxes)
        {
            Mark([.. box], body, text, ref number);
        }
    }

    private static void Mark(List<TextBlock> members, LineStyle body, RepeatedText text, ref int number)
    {
        if (members.Count <= 2 && text.Has(string.Join(' ', members.Select(member => member.Text))))
        {
            members.ForEach(member => member.Kind = BlockKind.PullQuote);
            return;
        }

        var isTitled = members.Count > 1 && IsTitle(members[0], body);
        number += isTitled ? 1 : 0;
        foreach (var member in members)
        {
            (member.BoxNumber, member.IsInUntitledBox) = (isTitled ? number : 0, !isTitled);
        }

        members[0].Kind = isTitled ? BlockKind.Box : members[0].Kind;
    }

    private static bool IsTitle(TextBlock block, LineStyle body) =>
        block.Text.Length < LongestTitle
        && (
            CaptionLabel.IsCaption(block.Text)
            || HeadingShape.Rate(block, body) >= HeadingProminence.Heavier
            || (block.Lines.Count == 1 && block.Style.IsBold)
        );
}
