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
    private const int LongestLabel = 40;

    /// <summary>Marks label and value as metadata.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var label = drafts[i];
            if (Field(label) is not { } field || context.Corrections.Headings.ContainsKey(Folding.Fold(label.Text)))
            {
                result.Add(label);
                continue;
            }

            var keepsHeading = label.Marked && label.Text[^1] != ':';
            var values = i + 1 < drafts.Count && IsValue(drafts[i + 1]) && IsNamed(field, drafts[i + 1]) ? Values(drafts[i + 1], field, $"below \"{label.Text}\"") : [];
            var headsText = label.Marked || (i + 1 < drafts.Count && drafts[i + 1].Kind == BlockKind.Paragraph);
            var listed = field == "author" && i + 1 < drafts.Count && drafts[i + 1].Kind == BlockKind.ListItem && PersonNames.LooksLikeOne(string.Join(' ', drafts[i + 1].Text.Split(' ').Take(2)));
            if (values.Count == 0 && !listed && label.Kind == BlockKind.Heading && label.Text[^1] != ':' && headsText)
            {
                // A word such as Volume or Place that heads a section of text is no label.
                result.Add(label);
                continue;
            }

            result.Add(keepsHeading ? label : label with { Kind = BlockKind.Metadata, Field = field });
            result.AddRange(values);
            i += values.Count > 0 ? 1 : 0;
            while (listed && i + 1 < drafts.Count && drafts[i + 1] is { Kind: BlockKind.ListItem, Text.Length: < LongestValue } item)
            {
                result.AddRange(Values(item, field, $"below \"{label.Text}\""));
                i++;
            }
        }

        return result;
    }

    private static string? Field(Draft label) =>
        label.Kind is BlockKind.Heading or BlockKind.Paragraph && label.Text.Length <= LongestLabel && Labels.FieldOf(label.Text) is { } field && KnownSections.Role(label.Text) is SectionRole.None ? field : null;

    private static bool IsValue(Draft value) =>
        value is { Kind: BlockKind.Paragraph, Text.Length: <= LongestValue } && Labels.FieldOf(value.Text) is null && KnownSections.Role(value.Text) == SectionRole.None && !Quotations.IsVoice(value.Text);

    /// <summary>Institutions, series and places are named, not told of: a sentence below <c>School</c> makes that a heading.</summary>
    private static bool IsNamed(string field, Draft value) =>
        field is "abstract" or "keyword" or "citation" or "rights" or "note" || Sentences.IsOpen(value.Text) || Sentences.Words(value.Text) < 8;

    private static List<Draft> Values(Draft value, string field, string rule)
    {
        if (field is "keyword" or "abstract" or "citation")
        {
            return [(value with { Kind = BlockKind.Metadata, Field = field }).Stating(field, value.Text.TrimStart(':', ' '), rule)];
        }

        var lines = value.Content.Lines().Select(line => value with { Kind = BlockKind.Metadata, Field = field, Content = line, Extent = line.Source }).ToList();
        return [.. lines.Select((line, i) => field == "author" ? Names(line).Aggregate(line, (sofar, name) => sofar.Stating(field, name, rule))
            : i == 0 ? line.Stating(field, line.Text.TrimStart(':', ' '), rule)
            : line.Stating("issued", MonthDates.Find(line.Text) ?? "", rule))];
    }

    private static IReadOnlyList<string> Names(Draft line)
    {
        var names = CitationParts.Names(line.Text.TrimStart(':', ' '));
        return names.Count > 0 ? names : PersonNames.LooksLikeOne(line.Text) || !line.Text.Contains(' ', StringComparison.Ordinal) || line.Kind != BlockKind.ListItem ? [line.Text] : [];
    }
}
