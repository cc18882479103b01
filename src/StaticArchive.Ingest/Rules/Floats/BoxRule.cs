using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// Boxes set into the text: a title such as <c>Box 3 – Mrs Smith</c> and what belongs to it. A box ends where its
/// content ends: where the sentence it interrupts continues, where the text names the box, where a source
/// line closes it, at the next heading, or at once when its chart was lost. A box set as a quotation or a table ends
/// with that.
/// </summary>
internal static class BoxRule
{
    /// <summary>
    /// Marks titles and members; boxes keep their place, the joining of what they interrupt comes after.
    /// </summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.SelectMany(BoxTableSplitter.Split).ToList();
        var number = result.Select(draft => draft.BoxNumber).DefaultIfEmpty(0).Max();
        for (var i = 0; i < result.Count; i++)
        {
            if (
                result[i].BoxNumber != 0
                || result[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quotation)
                || BoxLabelParser.Parse(result[i]) is not { } label
            )
            {
                continue;
            }

            number++;
            var end =
                context.Overrides.Boxes.TryGetValue(Folding.Fold(label), out var blocks)
                    ? Math.Min(result.Count, i + 1 + Math.Max(0, blocks))
                : result[i].Kind == BlockKind.Quotation ? FindQuotationEnd(result, i)
                : BoxEndDetector.Find(result, i, label);
            Mark(result, i, end, number);
            var what =
                end > i + 1
                    ? $"{label} was taken to hold the {end - i - 1} block(s) after its title"
                    : $"{label} has lost its content";
            context.AddFinding(what, result[i], OverrideHint.ForBox(label));
            i = end - 1;
        }

        return result;
    }

    private static void Mark(List<Draft> drafts, int title, int end, int number)
    {
        var wasQuotation = drafts[title].Kind == BlockKind.Quotation;
        drafts[title] = drafts[title] with
        {
            Kind = BlockKind.Box,
            BoxNumber = number,
            Level = 0,
            Lost = end == title + 1 ? "chart or table" : null,
        };
        for (var k = title + 1; k < end; k++)
        {
            var turns = drafts[k].Kind == BlockKind.Heading || (wasQuotation && drafts[k].Kind == BlockKind.Quotation);
            drafts[k] = drafts[k] with { BoxNumber = number, Kind = turns ? BlockKind.Paragraph : drafts[k].Kind };
        }
    }

    /// <summary>
    /// What stands in the same quotation: <c>&gt; **Box 2: Keys**</c>, <c>&gt; Readers were given a key.</c>
    /// </summary>
    private static int FindQuotationEnd(List<Draft> drafts, int title)
    {
        var end = title + 1;
        while (
            end < drafts.Count
            && drafts[end]
                is { Kind: BlockKind.Quotation, IsMarkedUp: true, HasThematicBreakAbove: false }
                    or { Kind: BlockKind.ListItem }
            && BoxLabelParser.Parse(drafts[end]) is null
        )
        {
            end++;
        }

        return end;
    }
}
