using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Who signed: the names below <c>Yours faithfully</c>, or at the very end a name with a date above it or an office
/// below: <c>18 August 2014</c> / <c>Ann Lee</c> / <c>Senior Coroner</c>.
/// </summary>
internal static class SignatureDetector
{
    private const int LongestLine = 100;
    private const int LinesOfSignature = 3;
    private const int LinesAtEnd = 6;

    private static readonly string[] Salutations =
    [
        "dear ",
        "annwyl ",
        "sehr geehrte",
        "liebe ",
        "madame,",
        "monsieur,",
        "madame, monsieur",
        "estimado",
        "estimada",
        "geachte ",
        "gentile ",
    ];

    private static readonly string[] Closings =
    [
        "yours faithfully",
        "yours sincerely",
        "yours truly",
        "your obedient servant",
        "with best wishes",
        "kind regards",
        "yr eiddoch yn gywir",
        "yn gywir",
        "mit freundlichen gru",
        "hochachtungsvoll",
        "veuillez agreer",
        "je vous prie d",
        "atentamente",
        "distinti saluti",
        "met vriendelijke groet",
        "hoogachtend",
    ];

    /// <summary>Adds those who signed.</summary>
    public static void AddCandidates(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var lines = ListLines(drafts);
        var closing = lines.FindLastIndex(IsClosing);
        if (closing >= 0)
        {
            var isLetter = lines.Take(closing).Any(line => IsSalutation(line.Text));
            AddSigned(lines, closing, isLetter, context);
        }
        else
        {
            AddAtEnd(lines, context);
        }
    }

    private static List<EdgeLine> ListLines(IReadOnlyList<Draft> drafts) =>
        [
            .. drafts
                .Where(draft =>
                    !draft.IsTitle
                    && draft.Kind
                        is BlockKind.Paragraph
                            or BlockKind.Heading
                            or BlockKind.Metadata
                            or BlockKind.Paratext
                )
                .SelectMany(draft => draft.Content.Lines().Select(line => new EdgeLine(line.Text, line.Source, draft)))
                .Where(line => line.Text.Length > 0),
        ];

    private static bool IsClosing(EdgeLine line) =>
        line.Text.Length < LongestLine
        && Folding.Fold(line.Text) is var folded
        && Array.Exists(
            Closings,
            closing =>
                folded.StartsWith(closing, StringComparison.Ordinal)
                || folded.TrimEnd('.', ',').EndsWith(closing, StringComparison.Ordinal)
        );

    /// <summary><c>Dear Sir or Madam</c>, <c>Sehr geehrte Frau Pohl</c></summary>
    public static bool IsSalutation(string line) =>
        line.Length < LongestLine
        && Array.Exists(Salutations, opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first line of names below the closing; a second signature may stand beside it.</summary>
    private static void AddSigned(List<EdgeLine> lines, int closing, bool isLetter, RuleContext context)
    {
        for (var i = closing + 1; i < lines.Count && i <= closing + LinesOfSignature; i++)
        {
            if (ParseSignatures(lines[i], context) is { Count: > 0 } names)
            {
                Add(
                    context,
                    lines[i],
                    names,
                    isLetter ? MetadataEvidence.SignatureOfLetter : MetadataEvidence.Signature
                );
                return;
            }
        }
    }

    /// <summary>Two who sign side by side: <c>SIR JOHN HILL                    ANN LEE</c></summary>
    private static IReadOnlyList<string> ParseSignatures(EdgeLine line, RuleContext context)
    {
        var parts = line
            .Extent.Slice(context.Source.Text)
            .Split("    ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Select(ParseNames).ToList();
        return names.Count > 1 && names.TrueForAll(found => found.Count > 0)
            ? [.. names.SelectMany(found => found)]
            : ParseNames(line.Text);
    }

    private static void AddAtEnd(List<EdgeLine> lines, RuleContext context)
    {
        for (var i = Math.Max(1, lines.Count - LinesAtEnd); i < lines.Count; i++)
        {
            var isSigned =
                DateLineDetector.IsLabelledDate(lines[i - 1].Text)
                || (i + 1 < lines.Count && IsOffice(lines[i + 1].Text) && lines[i - 1].Text.EndsWith('.'));
            if (isSigned && ParseNames(lines[i].Text) is { Count: > 0 } names)
            {
                Add(context, lines[i], names, MetadataEvidence.Signature);
                return;
            }
        }
    }

    private static bool IsOffice(string line) =>
        JobTitleDetector.IsJobTitle(line) || line.Contains("oroner", StringComparison.Ordinal);

    /// <summary><c>Ann Lee, chair</c>: names, and then no more than an office.</summary>
    private static IReadOnlyList<string> ParseNames(string line)
    {
        var found = LeadingPersonNames.Parse(line);
        var behind = line[found.End..].TrimStart(' ', ',', '(');
        return
            line.Length < LongestLine && (behind.Length == 0 || line[found.End] is ',' or ' ' && !behind.EndsWith('.'))
            ? found.Names
            : [];
    }

    private static void Add(RuleContext context, EdgeLine line, IReadOnlyList<string> names, MetadataEvidence evidence)
    {
        foreach (var name in names)
        {
            context.AddCandidate(
                new MetadataStatement(PaperField.Author, PersonNameParser.RestoreCase(name), evidence),
                line.Extent
            );
        }
    }
}
