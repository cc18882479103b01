using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The lines at the top of a document that stand one below the other, no blank line between:
/// <code>
/// River boards
/// after the flood
/// Ada Meadow and Robert Jones
/// University of Southwick
/// March 2010
/// </code>
/// Each is read by itself; a title that is wrapped stays whole, and so does a list of names.
/// </summary>
internal static class TitleBlockSplitRule
{
    private const int Top = 6;
    private const int MostLines = 12;
    private const int LongestTitle = 300;

    /// <summary>
    /// Parts the lines of the first paragraph, and of those among the first that hold nothing but such lines.
    /// </summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var (seen, isFirst) = (0, true);
        foreach (var (i, draft) in drafts.Index())
        {
            if (seen < Top && draft.IsPlainParagraph && draft.Content.Breaks.Count is > 0 and < MostLines)
            {
                var below = NamesBelow.Find(drafts, i);
                result.AddRange(SplitLines(draft, isFirst ? below : null, context));
            }
            else
            {
                result.Add(draft);
            }

            seen += draft.Kind == BlockKind.Paratext ? 0 : 1;
            isFirst = isFirst && StandsAboveTitle(draft);
        }

        return result;
    }

    /// <summary>What may stand above a title: <c>PRESS RELEASE</c>, a date, a letterhead.</summary>
    private static bool StandsAboveTitle(Draft draft) =>
        draft.Kind is BlockKind.Paratext or BlockKind.Metadata
        || LetterheadDetector.IsLetterhead(draft.Content)
        || (
            draft.Content.Breaks.Count < MostLines
            && draft.Content.Lines().All(line => !line.IsEmpty && MastheadLines.IsMasthead(line))
        );

    /// <param name="below">What stands below the first paragraph; null for another one.</param>
    private static IReadOnlyList<Draft> SplitLines(Draft draft, NamesBelow? below, RuleContext context)
    {
        var isFirst = below is not null;
        var lines = draft.Content.Lines().Where(line => !line.IsEmpty).ToList();
        var lead = isFirst ? MastheadLines.Count(lines) : 0;
        var titleEnd = below is not null ? FindTitleEnd(lines, lead, below) : 0;
        if (
            titleEnd < 0
            || lines.Skip(lead).Take(titleEnd - lead).Sum(line => line.Text.Length) > LongestTitle
            || FieldLabelParser.Parse(lines[0].Text) is { Field: not null }
        )
        {
            return [draft];
        }

        var kinds = TitleBlockLineClassifier.ClassifyAll(lines, new Range(lead, titleEnd));
        if (!isFirst && kinds.Exists(kind => kind is TitleBlockLineKind.Text or TitleBlockLineKind.Prose))
        {
            return [draft];
        }

        var parts = FindParts(draft, lines, kinds, context.Overrides);
        return parts.Count == 1 ? [draft] : SliceParts(draft, parts, context);
    }

    /// <summary>Where the title's lines end; -1 where no line above or below shows it.</summary>
    private static int FindTitleEnd(List<MappedText> lines, int lead, NamesBelow below)
    {
        for (var i = lead + 1; i < lines.Count; i++)
        {
            if (IsTitleEnd(lines, i) && !below.ContinuesTitle(lines[i].Text))
            {
                return i;
            }
        }

        // A title may be a question: Whose team is it anyway?
        return lead > 0 && !lines.Skip(lead).Any(line => line.Text[^1] != '?' && ProseDetector.IsProse(line.Text))
                ? lines.Count
            : TitleLineBoundary.Exists(lines) ? lines.Count
            : -1;
    }

    /// <summary>Spans of the text that are blocks of their own, from the first line to the last.</summary>
    private static List<Span> FindParts(
        Draft draft,
        List<MappedText> lines,
        List<TitleBlockLineKind> kinds,
        StructureOverrides overrides
    )
    {
        var ends = draft.Content.Breaks.Append(draft.Text.Length).ToList();
        var parts = new List<Span>();
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && !IsPartEnd(kinds, lines, i))
            {
                continue;
            }

            if (i + 1 == lines.Count || overrides.FindJoin(lines[i + 1].Text) is not true)
            {
                parts.Add(new Span(start, ends[i]));
                start = ends[i] + 1;
            }
        }

        return parts;
    }

    private static IReadOnlyList<Draft> SliceParts(Draft draft, List<Span> parts, RuleContext context)
    {
        // Of two line ends in a row nothing stands between.
        var slices = draft.Content.Slices(parts).Where(slice => !slice.IsEmpty).ToList();
        if (slices.Count < 2)
        {
            return [draft];
        }

        context.AddFinding("lines at the top were read one by one", draft, OverrideHint.ForJoin(slices[1].Text));
        return [.. slices.Select((slice, i) => i == 0 ? draft.WithContent(slice) : draft.WithContentBelow(slice))];
    }

    /// <summary>Whether title words end and the lines that say who and when begin here.</summary>
    private static bool IsTitleEnd(List<MappedText> lines, int i) =>
        !TitleWords.IsIncomplete(lines[i - 1].Text)
        && TitleBlockLineClassifier.Classify(lines[i]) switch
        {
            TitleBlockLineKind.Date
            or TitleBlockLineKind.Label
            or TitleBlockLineKind.AffiliatedNames
            or TitleBlockLineKind.Series
            or TitleBlockLineKind.Notice
            or TitleBlockLineKind.Occasion
            or TitleBlockLineKind.StatementOfResponsibility => true,
            TitleBlockLineKind.Names or TitleBlockLineKind.DatedNames => IsNameList(lines[i].Text)
                || IsAboveOtherKind(lines, i)
                || !TitleWords.CanContinue(lines[i - 1].Text),
            _ => false,
        };

    private static bool IsAboveOtherKind(List<MappedText> lines, int i) =>
        i + 1 < lines.Count
        && TitleBlockLineClassifier.Classify(lines[i + 1])
            is not (TitleBlockLineKind.Text or TitleBlockLineKind.Names or TitleBlockLineKind.Prose);

    /// <summary>One name could be two words of a title; a list of names or initials could not.</summary>
    private static bool IsNameList(string line) =>
        line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
        || PersonNameParser.ParseList(line).Count > 1
        || WordTokenizer.Tokenize(line).Any(word => IsInitial(line, word.Start, word.End));

    private static bool IsInitial(string line, int start, int end) =>
        end - start == 1 && char.IsUpper(line[start]) && end < line.Length && line[end] == '.';

    /// <summary>Lists of names go on from line to line, and so do words that nothing is known of.</summary>
    private static bool IsPartEnd(List<TitleBlockLineKind> kinds, List<MappedText> lines, int i) =>
        kinds[i] switch
        {
            TitleBlockLineKind.Text when kinds[i + 1] == TitleBlockLineKind.Text => TitleLineBoundary.IsBetween(
                lines[i].Text,
                lines[i + 1].Text
            ),
            TitleBlockLineKind.Names
            or TitleBlockLineKind.Prose
            or TitleBlockLineKind.Text
            or TitleBlockLineKind.AffiliatedNames => kinds[i + 1] != kinds[i],
            // UNIVERSITY OF / SOUTHWICK; Presented to Parliament / by Command of Her Majesty
            TitleBlockLineKind.Institution or TitleBlockLineKind.Notice => !TitleWords.IsIncomplete(lines[i].Text)
                && !SentenceBoundaryDetector.StartsMidSentence(lines[i + 1].Text),
            _ => !lines[i].Text.EndsWith(',') && !lines[i].Text.EndsWith('&'),
        };
}
