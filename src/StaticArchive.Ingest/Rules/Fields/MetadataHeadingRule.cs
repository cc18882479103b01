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
    private const int MostWordsOfName = 7;

    /// <summary>Marks label and value as metadata.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var i = 0;
        while (i < drafts.Count)
        {
            var label = drafts[i++];
            if (FindField(label) is not { } field || context.Overrides.Headings.ContainsKey(Folding.Fold(label.Text)))
            {
                result.Add(label);
                continue;
            }

            var values = FindValues(drafts, i, field);
            if (values.Count == 0 && HeadsText(label, i < drafts.Count ? drafts[i] : null))
            {
                result.Add(label);
                continue;
            }

            var staysHeading = label.IsMarkedUp && !EndsWithColon(label);
            result.Add(staysHeading ? label : label with { Kind = BlockKind.Metadata, Field = field });
            result.AddRange(values.SelectMany(value => MarkValues(value, field, label.Text)));
            i += values.Count;
        }

        return result;
    }

    private static PaperField? FindField(Draft label) =>
        label.Kind is BlockKind.Heading or BlockKind.Paragraph
        && label.Text.Length <= LongestLabel
        && FieldLabelParser.FindField(label.Text) is { } field
        && SectionRoleClassifier.Classify(label.Text) is SectionRole.None
            ? field
            : null;

    private static bool EndsWithColon(Draft label) => label.Text[^1] == ':';

    /// <summary>A word such as <c>Volume</c> or <c>Place</c> that heads a section of text is no label.</summary>
    private static bool HeadsText(Draft label, Draft? below) =>
        label.Kind == BlockKind.Heading
        && !EndsWithColon(label)
        && (label.IsMarkedUp || below?.Kind == BlockKind.Paragraph);

    /// <summary>The block below a label, or of a list of authors all items; none where that is no value.</summary>
    private static List<Draft> FindValues(IReadOnlyList<Draft> drafts, int from, PaperField field)
    {
        if (from >= drafts.Count)
        {
            return [];
        }

        if (IsValue(drafts[from]) && IsNameValue(field, drafts[from]))
        {
            return [drafts[from]];
        }

        return field == PaperField.Author && IsNameItem(drafts[from])
            ?
            [
                .. drafts
                    .Skip(from)
                    .TakeWhile(draft => draft is { Kind: BlockKind.ListItem, Text.Length: < LongestValue }),
            ]
            : [];
    }

    private static bool IsValue(Draft value) =>
        value is { Kind: BlockKind.Paragraph, Text.Length: <= LongestValue }
        && FieldLabelParser.FindField(value.Text) is null
        && SectionRoleClassifier.Classify(value.Text) == SectionRole.None
        && !QuotationDetector.IsQuotation(value.Text);

    /// <summary>
    /// Institutions, series and places are names, not sentences: a sentence below <c>School</c> makes that a heading.
    /// </summary>
    private static bool IsNameValue(PaperField field, Draft value) =>
        field
            is PaperField.Abstract
                or PaperField.Keyword
                or PaperField.Citation
                or PaperField.Rights
                or PaperField.Note
        || SentenceBoundaryDetector.IsUnterminated(value.Text)
        || SentenceBoundaryDetector.CountWords(value.Text) <= MostWordsOfName;

    /// <summary>An item of a list that begins with a name: <c>* Ann Lee, Head of Rivers</c></summary>
    private static bool IsNameItem(Draft draft) =>
        draft.Kind == BlockKind.ListItem
        && PersonNameParser.IsPersonName(string.Join(' ', draft.Text.Split(' ').Take(2)));

    private static IEnumerable<Draft> MarkValues(Draft value, PaperField field, string label)
    {
        var evidence = MetadataEvidence.BelowLabel(label);
        var block = value with { Kind = BlockKind.Metadata, Field = field };
        if (field is PaperField.Keyword or PaperField.Abstract or PaperField.Citation)
        {
            return [block.WithStatement(field, TrimColon(value.Text), evidence)];
        }

        return block.Content.Lines().Select((line, i) => StateLine(block.WithContent(line), i, evidence));
    }

    /// <summary>The first line has the value, lines below it may have a date; each line of authors has names.</summary>
    private static Draft StateLine(Draft line, int index, MetadataEvidence evidence) =>
        line.Field == PaperField.Author
            ? SplitNames(line)
                .Aggregate(line, (stated, name) => stated.WithStatement(PaperField.Author, name, evidence))
        : index == 0 ? line.WithStatement(line.Field!.Value, TrimColon(line.Text), evidence)
        : line.WithStatement(PaperField.Issued, EnglishDateParser.Find(line.Text) ?? "", evidence);

    private static string TrimColon(string value) => value.TrimStart(':', ' ');

    private static IReadOnlyList<string> SplitNames(Draft line) =>
        CitationSegments.ParseNames(TrimColon(line.Text)) is { Count: > 0 } names ? names : [line.Text];
}
