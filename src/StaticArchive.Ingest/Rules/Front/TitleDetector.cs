using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Finds the title among the first lines by what speaks for and against each.</summary>
internal static class TitleDetector
{
    /// <summary>Only lines so near the top can be the title.</summary>
    private const int Top = 14;

    /// <summary>Lines from the top in which a stated title is looked for, and those that may repeat a title.</summary>
    private const int Front = 41;

    /// <summary>Lines at the end that may repeat the title as well, in a recommended citation.</summary>
    private const int Tail = 12;
    private const int LongestKey = 1200;
    private const int LongestSectionName = 40;

    /// <summary>Index of the title; -1 where no line reads like one.</summary>
    public static int Find(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        // Paratext (the navigation of a page) does not count as the top.
        var indexes = Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Kind != BlockKind.Paratext).ToList();
        var lines = indexes.Take(Front).Select(i => drafts[i]).ToList();
        var found = context.StatedTitle is { Length: > 0 } stated
            ? FindStated(lines, Folding.ToKey(stated))
            : FindBest(lines, CollectKeys(drafts, indexes), context);
        return found < 0 ? -1 : indexes[found];
    }

    /// <summary>The line that is or begins the stated title; else the first heading marked as the outermost.</summary>
    private static int FindStated(List<Draft> lines, string titleKey)
    {
        var line = lines.FindIndex(draft =>
            draft.Kind is BlockKind.Heading or BlockKind.Paragraph && BeginsTitle(Folding.ToKey(draft.Text), titleKey)
        );
        return line >= 0
            ? line
            : lines.FindIndex(draft =>
                draft is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: 1 }
                && SectionRoleClassifier.Classify(draft.Text) == SectionRole.None
            );
    }

    private static bool BeginsTitle(string key, string titleKey) =>
        key.Length > 2 && (key == titleKey || (key.Length > 8 && titleKey.StartsWith(key, StringComparison.Ordinal)));

    /// <summary>Keys of the lines in which a title may be repeated: those below the first, and the last.</summary>
    private static List<string> CollectKeys(IReadOnlyList<Draft> drafts, List<int> indexes) =>
        [
            .. indexes
                .Take(Front)
                .Skip(1)
                .Concat(indexes.Skip(Math.Max(Front, indexes.Count - Tail)))
                .Select(i => drafts[i].Text)
                .Select(text => Folding.ToKey(text.Length > LongestKey ? text[..LongestKey] : text)),
        ];

    /// <summary>The line of the highest score; -1 where none scores.</summary>
    private static int FindBest(List<Draft> lines, List<string> keys, RuleContext context)
    {
        var (best, score) = (-1, 0);
        for (var i = 0; i < Math.Min(lines.Count, Top) && !(best >= 0 && OpensText(lines[i].Text)); i++)
        {
            var here = FindOverriddenScore(lines[i].Text, context) ?? TitleScoreRules.Score(new(lines, i, keys));
            if (here > score)
            {
                (best, score) = (i, here);
            }
        }

        return best;
    }

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
