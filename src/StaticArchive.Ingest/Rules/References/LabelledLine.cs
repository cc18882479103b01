using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>A line of a reference list with the label that it may begin with.</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">Its label; unmatched where it begins with none, or with what cannot label an entry.</param>
internal sealed record LabelledLine(ReferenceLine Line, ReferenceLabel Label)
{
    /// <summary>Reads the labels of lines.</summary>
    public static List<LabelledLine> ReadAll(IReadOnlyList<ReferenceLine> lines) =>
        [.. lines.Select((line, i) => new LabelledLine(line, ReadLabel(line, i == 0 ? null : lines[i - 1])))];

    private static ReferenceLabel ReadLabel(ReferenceLine line, ReferenceLine? above)
    {
        var text = line.Content.Text;
        var label = ReferenceLabel.Parse(text);
        return
            label.IsMatch
            && (above is null || !ReferenceSegmenter.EndsMidClause(above.Content.Text))
            && CanOpenEntry(text, label, line.IsBlockStart)
            ? label
            : default;
    }

    /// <summary>
    /// Behind a label stands a name or a title. <c>19. doi: 10.9999/s1</c>, <c>(2) 3-9</c> and <c>[online] Available
    /// at</c> go on with an entry where a line ends. Of <c>2. (a) Barr K.</c> the first of several works does.
    /// </summary>
    private static bool CanOpenEntry(string text, ReferenceLabel label, bool isBlockStart)
    {
        if (label.Form == ReferenceLabelForm.Bracket)
        {
            return !BracketedRemarkDetector.IsRemark(label);
        }

        var rest = text.AsSpan(label.End);
        return !rest.IsEmpty
            && (
                SentenceBoundaryDetector.StartsSentence(rest.ToString()) && (isBlockStart || !char.IsDigit(rest[0]))
                || ReferenceNameScanner.StartsWithParticle(rest)
                || (isBlockStart && char.IsLetter(rest[0]))
                || rest.StartsWith("(a) ")
            );
    }
}
