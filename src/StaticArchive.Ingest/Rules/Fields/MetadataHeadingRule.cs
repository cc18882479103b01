using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// A label on one line and its value below: <c>ISBN No:</c> above <c>978 0 7044 2891 1</c>, <c>Keywords</c> above a
/// list of them, <c>Publisher</c> above <c>:Emerald</c>. A heading that the source marks and that has no colon stays a
/// heading.
/// </summary>
internal static class MetadataHeadingRule
{
    private const int LongestValue = 500;
    private const int LongestLabel = 40;

    /// <summary>Marks label and value as metadata.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var label = drafts[i];
            if (FindField(label) is not { } field || context.Overrides.Headings.ContainsKey(Folding.Fold(label.Text)))
            {
                result.Add(label);
                continue;
            }

            var keepsHeading = label.IsMarkedUp && label.Text[^1] != ':';
            var values =
                i + 1 < drafts.Count && IsValue(drafts[i + 1]) && IsNameValue(field, drafts[i + 1])
                    ? MarkValues(drafts[i + 1], field, $"below \"{label.Text}\"")
                    : [];
            var headsText = label.IsMarkedUp || (i + 1 < drafts.Count && drafts[i + 1].Kind == BlockKind.Paragraph);
            var listed =
                field == "author"
                && i + 1 < drafts.Count
                && drafts[i + 1].Kind == BlockKind.ListItem
                && PersonNameParser.IsPersonName(string.Join(' ', drafts[i + 1].Text.Split(' ').Take(2)));
            if (values.Count == 0 && !listed && label.Kind == BlockKind.Heading && label.Text[^1] != ':' && headsText)
            {
                // A word such as Volume or Place that heads a section of text is no label.
                result.Add(label);
                continue;
            }

            result.Add(keepsHeading ? label : label with { Kind = BlockKind.Metadata, Field = field });
            result.AddRange(values);
            i += values.Count > 0 ? 1 : 0;
            while (
                listed
                && i + 1 < drafts.Count
                && drafts[i + 1] is { Kind: BlockKind.ListItem, Text.Length: < LongestValue } item
            )
            {
                result.AddRange(MarkValues(item, field, $"below \"{label.Text}\""));
                i++;
            }
        }

        return result;
    }

    private static string? FindField(Draft label) =>
        label.Kind is BlockKind.Heading or BlockKind.Paragraph
        && label.Text.Length <= LongestLabel
        && FieldLabelParser.FindField(label.Text) is { } field
        && SectionRoleClassifier.Classify(label.Text) is SectionRole.None
            ? field
            : null;

    private static bool IsValue(Draft value) =>
        value is { Kind: BlockKind.Paragraph, Text.Length: <= LongestValue }
        && FieldLabelParser.FindField(value.Text) is null
        && SectionRoleClassifier.Classify(value.Text) == SectionRole.None
        && !QuotationDetector.IsQuotation(value.Text);

    /// <summary>
    /// Institutions, series and places are named, not told of: a sentence below <c>School</c> makes that a heading.
    /// </summary>
    private static bool IsNameValue(string field, Draft value) =>
        field is "abstract" or "keyword" or "citation" or "rights" or "note"
        || SentenceBoundaryDetector.IsUnterminated(value.Text)
        || SentenceBoundaryDetector.CountWords(value.Text) < 8;

    private static List<Draft> MarkValues(Draft value, string field, string rule)
    {
        if (field is "keyword" or "abstract" or "citation")
        {
            return
            [
                (value with { Kind = BlockKind.Metadata, Field = field }).WithStatement(
                    field,
                    value.Text.TrimStart(':', ' '),
                    rule
                ),
            ];
        }

        var lines = value
            .Content.Lines()
            .Select(line =>
                value with
                {
                    Kind = BlockKind.Metadata,
                    Field = field,
                    Content = line,
                    Extent = line.Source,
                }
            )
            .ToList();
        return
        [
            .. lines.Select(
                (line, i) =>
                    field == "author"
                        ? SplitNames(line).Aggregate(line, (sofar, name) => sofar.WithStatement(field, name, rule))
                    : i == 0 ? line.WithStatement(field, line.Text.TrimStart(':', ' '), rule)
                    : line.WithStatement("issued", EnglishDateParser.Find(line.Text) ?? "", rule)
            ),
        ];
    }

    private static IReadOnlyList<string> SplitNames(Draft line)
    {
        var names = CitationSegments.ParseNames(line.Text.TrimStart(':', ' '));
        return names.Count > 0 ? names
            : PersonNameParser.IsPersonName(line.Text)
            || !line.Text.Contains(' ', StringComparison.Ordinal)
            || line.Kind != BlockKind.ListItem
                ? [line.Text]
            : [];
    }
}
