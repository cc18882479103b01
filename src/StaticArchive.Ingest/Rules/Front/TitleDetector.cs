using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Finds the title among the first lines by what speaks for and against each.</summary>
internal static class TitleDetector
{
    /// <summary>Only lines so near the top can be the title.</summary>
    private const int Top = 18;
    private const int LongestSectionName = 40;
    private const int MostAboveParties = 30;

    /// <summary>A line above the best one that is worth so much less is its title, and the best its subtitle.</summary>
    private const int SubtitleMargin = 22;
    private const int NameMargin = 40;

    /// <summary>The title; none where no line reads like one.</summary>
    public static TitleChoice Find(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        if (drafts.Take(MostAboveParties).Any(NamesCase))
        {
            return new TitleChoice(-1, 0);
        }

        var page = TitlePage.Read(drafts);
        var choice = context.StatedTitle is { Length: > 0 } stated
            ? new TitleChoice(FindStated(page.Lines, Folding.ToKey(stated)), 0)
            : FindBest(page, context);
        return choice.Line < 0
            ? choice
            : choice with
            {
                Line = page.Indexes[choice.Line],
                NextBest = choice.NextBest < 0 ? -1 : page.Indexes[choice.NextBest],
            };
    }

    /// <summary>The parties of a case are its title, and no line is.</summary>
    private static bool NamesCase(Draft draft) =>
        draft.Statements.Any(statement => statement.Evidence == MetadataEvidence.CaseName);

    /// <summary>The line that is or begins the stated title; else the first heading marked as the outermost.</summary>
    private static int FindStated(IReadOnlyList<Draft> lines, string titleKey)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i].Kind is BlockKind.Heading or BlockKind.Paragraph
                && BeginsTitle(Folding.ToKey(lines[i].Text), titleKey)
            )
            {
                return i;
            }
        }

        return FindOutermost(lines);
    }

    private static int FindOutermost(IReadOnlyList<Draft> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i] is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: 1 }
                && SectionRoleClassifier.Classify(lines[i].Text) == SectionRole.None
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static bool BeginsTitle(string key, string titleKey) =>
        key.Length > 2 && (key == titleKey || (key.Length > 8 && titleKey.StartsWith(key, StringComparison.Ordinal)));

    /// <summary>The line of the highest score; none where none scores.</summary>
    private static TitleChoice FindBest(TitlePage page, RuleContext context)
    {
        var scores = new List<int>();
        for (var i = 0; i < Math.Min(page.Lines.Count, Top); i++)
        {
            if (scores.Exists(score => score > 0) && OpensText(page.Lines[i].Text))
            {
                break;
            }

            scores.Add(
                FindOverriddenScore(page.Lines[i].Text, context)
                    ?? TitleScoreRules.Score(new TitleCandidate(page, i), context.NamedTitle)
            );
        }

        if (scores.Count == 0 || scores.Max() <= 0)
        {
            return new TitleChoice(-1, 0);
        }

        var best = ClimbToTitle(page, scores, scores.IndexOf(scores.Max()));
        return AddNextBest(scores, best);
    }

    private static TitleChoice AddNextBest(List<int> scores, int best)
    {
        var next = -1;
        for (var i = 0; i < scores.Count; i++)
        {
            if (i != best && scores[i] > 0 && (next < 0 || scores[i] > scores[next]))
            {
                next = i;
            }
        }

        return new TitleChoice(best, next < 0 ? 100 : ToSureness(scores[best], scores[next])) { NextBest = next };
    }

    /// <summary>Per cent: how much of the best score the second lacks.</summary>
    private static int ToSureness(int best, int next) =>
        best <= next ? 0 : (int)Math.Min(100, (long)(best - next) * 100 / best);

    /// <summary>
    /// Of two lines of a title the second may read better: <c>Warm Lets</c> / <c>How landlords could be paid to
    /// insulate</c>.
    /// </summary>
    private static int ClimbToTitle(TitlePage page, List<int> scores, int best)
    {
        // What has a line of its own below is no subtitle: Rivers / River boards after the flood / What we learnt
        var hasSubtitle =
            new TitleCandidate(page, best).KindBelow(1) == TitleBlockLineKind.Text
            && !ProseDetector.IsProse(page.Lines[best + 1].Text);
        return best > 0 && !hasSubtitle && IsTitleAbove(page, scores, best) ? best - 1 : best;
    }

    private static bool IsTitleAbove(TitlePage page, List<int> scores, int best) =>
        scores[best - 1] > 0
        && scores[best] != int.MaxValue
        && scores[best] - scores[best - 1] < (IsNameAboveNames(page, best) ? NameMargin : SubtitleMargin)
        && page.Kinds[best - 1] is TitleBlockLineKind.Text or TitleBlockLineKind.Names
        && page.Kinds[best] is TitleBlockLineKind.Text or TitleBlockLineKind.Names
        && !TitleScoreRules.IsRunningHead(page.Lines[best - 1].Text)
        && !(page.Lines[best] is { IsMarkedUp: true } below && IsLower(page.Lines[best - 1], below));

    /// <summary><c>Warm Lets</c> reads like a name, but names stand below the subtitle.</summary>
    private static bool IsNameAboveNames(TitlePage page, int best) =>
        page.Kinds[best - 1] == TitleBlockLineKind.Names
        && new TitleCandidate(page, best).KindBelow(1)
            is TitleBlockLineKind.Names
                or TitleBlockLineKind.StatementOfResponsibility;

    /// <summary>Whether the line above is marked as less than the one below, or not at all.</summary>
    private static bool IsLower(Draft above, Draft below) =>
        !above.IsMarkedUp || above.Kind != BlockKind.Heading || above.Level > below.Level;

    /// <summary>No title stands below the abstract.</summary>
    private static bool OpensText(string line) =>
        line.Length < LongestSectionName
        && SectionRoleClassifier.Classify(line) is SectionRole.Abstract or SectionRole.Introduction;

    /// <summary>A heading of level 1 in the sidecar is the title, one of any other level is not.</summary>
    private static int? FindOverriddenScore(string line, RuleContext context) =>
        context.Overrides.Headings.Count > 0
        && context.Overrides.Headings.TryGetValue(Folding.Fold(line), out var level)
            ? (level == 1 ? int.MaxValue : 0)
            : null;
}
