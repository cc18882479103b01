using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A label on one line and its value below: <c>ISBN No:</c> above <c>978 0 7044 2891 1</c>, <c>Keywords</c> above a list of
/// them, <c>Publisher</c> above <c>:Emerald</c>. A heading that the source marks and that has no colon stays a heading.
/// </summary>
internal static class LabelHeadings
{
    private const int LongestValue = 500;

    /// <summary>Marks label and value as metadata.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph) || result[i].Text.Length > 40 || Labels.FieldOf(result[i].Text) is not { } field
                || KnownSections.Role(result[i].Text) is not SectionRole.None)
            {
                continue;
            }

            var label = result[i];
            var keepsHeading = label.Marked && label.Text[^1] != ':';
            result[i] = keepsHeading ? label : label with { Kind = BlockKind.Metadata, Field = field };
            Values(result, i, field);
        }

        return result;
    }

    private static void Values(List<Draft> drafts, int label, string field)
    {
        var value = label + 1 < drafts.Count ? drafts[label + 1] : null;
        if (value is not { Kind: BlockKind.Paragraph } || value.Text.Length > LongestValue || Labels.FieldOf(value.Text) is not null || KnownSections.Role(value.Text) != SectionRole.None)
        {
            return;
        }

        var lines = value.Content.Lines().Select(line => value with { Kind = BlockKind.Metadata, Field = field, Content = line, Extent = line.Source }).ToList();
        if (field is "keyword" or "abstract" or "citation")
        {
            lines = [value with { Kind = BlockKind.Metadata, Field = field }];
        }

        var rule = $"below \"{drafts[label].Text}\"";
        lines = [.. lines.Select((line, i) => i == 0
            ? line.Stating(field, line.Text.TrimStart(':', ' '), rule)
            : line.Stating("issued", MonthDates.Find(line.Text) ?? "", rule))];
        drafts.RemoveAt(label + 1);
        drafts.InsertRange(label + 1, lines);
    }
}
