using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The head of a memorandum or a message: <c>To: All members</c>, <c>From: Ann Lee, Head of Rivers</c>, <c>Subject: The
/// future of the boards</c>. The subject is its title, the sender its author.
/// </summary>
internal static class MemoHeaderRule
{
    private const int Top = 10;
    private const int Longest = 1000;
    private const int LongestLabel = 16;

    /// <summary>Labels of a memorandum and the field that each states; null for those it is sent to.</summary>
    private static readonly Dictionary<string, PaperField?> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["to"] = null,
        ["cc"] = null,
        ["copy to"] = null,
        ["copies"] = null,
        ["from"] = PaperField.Author,
        ["date"] = PaperField.Issued,
        ["sent"] = PaperField.Issued,
        ["subject"] = PaperField.Title,
        ["re"] = PaperField.Title,
        ["about"] = PaperField.Title,
        ["report of"] = PaperField.Author,
        ["report by"] = PaperField.Author,
        ["report from"] = PaperField.Author,
        ["report to"] = null,
        ["title"] = PaperField.Title,
        ["report title"] = PaperField.Title,
    };

    /// <summary>Parts and marks the lines of such a head; one without sender and subject is none.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var head = drafts.Take(Top).Where(IsHead).ToList();
        var fields = head.SelectMany(draft => draft.Content.Lines()).Select(FindField).ToHashSet();
        return fields.Contains(PaperField.Author) && fields.Contains(PaperField.Title)
            ?
            [
                .. drafts.SelectMany(draft =>
                    head.Contains(draft) ? draft.Content.Lines().SelectMany(line => MarkLine(draft, line)) : [draft]
                ),
            ]
            : drafts;
    }

    private static bool IsHead(Draft draft) =>
        draft.IsPlainParagraph
        && draft.Text.Length < Longest
        && (
            draft.Content.Lines().All(line => Labels.ContainsKey(GetLabel(line.Text)))
            || IsHeadOfReport(draft.Content.Lines().Select(line => line.Text).ToList())
        );

    /// <summary>
    /// <c>Report of: Director of Rivers</c> / <c>Subject: The weirs</c> / <c>Wards affected: All</c>: the first and the
    /// last are of the form of a committee.
    /// </summary>
    private static bool IsHeadOfReport(List<string> lines) =>
        lines.Count > 2
        && lines.Exists(line => GetLabel(line).StartsWith("report ", StringComparison.OrdinalIgnoreCase))
        && lines.TrueForAll(line => FieldLabelParser.Parse(line) is not null);

    /// <summary>The words before the colon, where a value follows it; else empty.</summary>
    private static string GetLabel(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 1 and < LongestLabel and var colon && colon + 1 < line.Length
            ? line[..colon].TrimEnd()
            : "";

    private static PaperField? FindField(MappedText line) => Labels.GetValueOrDefault(GetLabel(line.Text));

    private static IEnumerable<Draft> MarkLine(Draft draft, MappedText line)
    {
        var value = line.Text.IndexOf(':', StringComparison.Ordinal) + 1;
        value += line.Text.Length > value && line.Text[value] == ' ' ? 1 : 0;
        if (FindField(line) is not { } field)
        {
            return [draft.WithContent(line) with { Kind = BlockKind.Metadata }];
        }

        return field == PaperField.Title && value < line.Text.Length
            ? SplitSubject(draft, line, value)
            : [StateField(draft.WithContent(line), field, value)];
    }

    /// <summary>The label as metadata, and the subject as the title of the document.</summary>
    private static IEnumerable<Draft> SplitSubject(Draft draft, MappedText line, int value) =>
        [
            draft.WithContent(line.Slice(new Span(0, value))) with
            {
                Kind = BlockKind.Metadata,
            },
            draft.WithContent(line.Slice(new Span(value, line.Text.Length))) with
            {
                Kind = BlockKind.Heading,
                Level = 1,
                IsMarkedUp = true,
                BlankLinesAbove = 0,
            },
        ];

    private static Draft StateField(Draft line, PaperField field, int value)
    {
        var evidence = MetadataEvidence.LabelledLine(line.Text[..value].Trim());
        var words = line.Text[value..];
        IReadOnlyList<string> values = field == PaperField.Author ? SplitNames(words) : [words];
        // Report of: Director of Rivers, Parks and Paths
        evidence = evidence with
        {
            NamesOrganisation = values.Contains(words, StringComparer.Ordinal) && JobTitleDetector.IsJobTitle(words),
        };
        return values.Aggregate(
            line with
            {
                Kind = BlockKind.Metadata,
                Field = field,
            },
            (stated, one) => stated.WithStatement(field, one, evidence)
        );
    }

    /// <summary><c>Ann Lee, Head of Rivers</c> is one name and what she is.</summary>
    private static IReadOnlyList<string> SplitNames(string stated)
    {
        var sender = WithoutAddress(stated);
        return PersonNameParser.ParseList(sender) is { Count: > 0 } names ? names
            : PersonNameParser.IsPersonName(sender.Split(',')[0]) ? [sender.Split(',')[0]]
            : [sender];
    }

    /// <summary><c>Ann Lee &lt;ann@rivers.example&gt;</c>, <c>Ann Lee [mailto:ann@rivers.example]</c></summary>
    private static string WithoutAddress(string sender) =>
        sender.IndexOfAny(['<', '[', '(']) is > 1 and var at && sender.IndexOf('@', at) > 0
            ? sender[..at].Trim(' ', '"', '\'')
            : sender;
}
