using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// Lines that state a field: <c>Type of Work:Monograph (Discussion Paper)</c>, <c>Keywords: health; social care</c>.
/// Several in one paragraph are split, and so are two run together in one line: <c>Author: Ann LeeReviewer: Bo Ek</c>.
/// </summary>
internal static class MetadataLineRule
{
    private const int Front = 15;
    private const int Tail = 20;

    private static readonly string[] NameSeparators = [";", ",", " and ", " & "];

    /// <summary>Splits and marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == BlockKind.Paragraph)
            {
                result.AddRange(SplitLines(drafts[i], atEdge: i < Front || i >= drafts.Count - Tail));
            }
            else
            {
                result.Add(drafts[i]);
            }
        }

        return result;
    }

    private static IEnumerable<Draft> SplitLines(Draft draft, bool atEdge)
    {
        var lines =
            draft.Content.Breaks.Count is > 0 and < 60 ? draft.Content.Lines().ToList()
            : atEdge ? RunInLabelSplitter.Split(draft.Content)
            : [draft.Content];
        var labels = lines.Count(line => FieldLabelParser.Parse(line.Text) is not null);
        var isRecord =
            lines.Count > 1
                ? labels >= 2 && labels * 3 >= lines.Count * 2
                : labels == 1 && IsUnambiguous(draft.Text, atEdge);
        return isRecord ? lines.SelectMany(line => SplitLabels(line)).Select(line => MarkField(line, draft)) : [draft];
    }

    /// <summary>
    /// Within the text only what can be nothing else is a field; <c>Note:</c> and <c>Source:</c> belong to a table
    /// there.
    /// </summary>
    private static bool IsUnambiguous(string line, bool atEdge) =>
        FieldLabelParser.Parse(line) is { Field: { } field } label
        && FieldValueChecker.CanBeValue(field, line[label.Length..].Trim())
        && (
            atEdge
            || field
                is PaperField.Keyword
                    or PaperField.Doi
                    or PaperField.Isbn
                    or PaperField.Issn
                    or PaperField.Citation
                    or PaperField.RepositoryControl
        );

    /// <summary>One line for each label in it; a label after a small letter without a blank begins a new one.</summary>
    private static IEnumerable<MappedText> SplitLabels(MappedText line)
    {
        var start = 0;
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (
                char.IsUpper(line.Text[i])
                && char.IsLower(line.Text[i - 1])
                && FieldLabelParser.Parse(line.Text[i..]) is { Length: < 24 }
            )
            {
                yield return line.Slice(new Span(start, i));
                start = i;
            }
        }

        yield return line.Slice(new Span(start, line.Text.Length));
    }

    private static Draft MarkField(MappedText line, Draft draft)
    {
        var part = draft with { Kind = BlockKind.Metadata, Content = line, Extent = line.Source };
        if (FieldLabelParser.Parse(line.Text) is not { } label)
        {
            return FieldLabelParser.FindField(line.Text) == PaperField.RepositoryControl
                ? part.AsParatext(BlockNoteKind.RepositoryNavigation)
                : part;
        }

        return AddStatements(
            part,
            label.Field,
            line.Text[..label.Length].Trim(' ', ':'),
            line.Text[label.Length..].Trim()
        );
    }

    /// <summary>A line of metadata with the value it states; what works the repository is set aside.</summary>
    public static Draft AddStatements(Draft part, PaperField? field, string label, string value)
    {
        if (field == PaperField.RepositoryControl)
        {
            return part.AsParatext(BlockNoteKind.RepositoryNavigation);
        }

        if (field is not { } known)
        {
            return part;
        }

        var evidence = GetEvidence(known, label + ":", value);
        IReadOnlyList<string> values = known == PaperField.Author ? SplitAuthors(value) : [value];
        return values.Aggregate(
            part with
            {
                Field = known,
            },
            (stated, one) => stated.WithStatement(known, one, evidence)
        );
    }

    private static MetadataEvidence GetEvidence(PaperField field, string label, string value) =>
        field switch
        {
            PaperField.Title => MetadataEvidence.LabelledTitle(label),
            PaperField.Institution when value.Contains('>', StringComparison.Ordinal) =>
                MetadataEvidence.LabelledSubjectPath(label),
            _ => MetadataEvidence.LabelledLine(label),
        };

    /// <summary>One name each: <c>Miller, Rowan and Lee, Ann</c>, <c>Rowan Miller; Ann Lee</c>.</summary>
    private static IReadOnlyList<string> SplitAuthors(string value)
    {
        // Ann Lee, Director of Rivers
        if (
            value.Split(',', 2, StringSplitOptions.TrimEntries) is [var name, var position]
            && JobTitleDetector.IsJobTitle(position)
            && !position.Contains(',', StringComparison.Ordinal)
            && PersonNameParser.IsPersonName(name)
        )
        {
            return [name];
        }

        var names = Array.Exists(NameSeparators, sign => value.Contains(sign, StringComparison.Ordinal))
            ? CitationSegments.ParseNames(value)
            : [];
        return names.Count > 0 ? names : [value];
    }
}
