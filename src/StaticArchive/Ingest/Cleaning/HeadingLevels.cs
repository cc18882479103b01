using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Puts headings at their logical level: the title is 1, the outermost sections 2. A heading set in the type of another
/// level belongs to that level; openings and endings of well-known names are outermost; no level is skipped.
/// </summary>
internal static class HeadingLevels
{
    /// <summary>Sets all levels, and notes each that evidence moved.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        var sections = Enumerable.Range(0, result.Count).Where(i => result[i] is { Kind: BlockKind.Heading, Box: 0, IsTitle: false }).ToList();
        var levels = sections.ToDictionary(i => i, i => Math.Max(2, result[i].Level));
        BareOnes(result, sections, levels);
        ByType(result, sections, levels, context);
        ByName(result, sections, levels, context);
        Close(sections, levels);
        ByHand(result, sections, levels, context);
        foreach (var i in sections)
        {
            result[i] = result[i] with { Level = levels[i] };
        }

        return result;
    }

    /// <summary>Headings found by their looks: parts of a structured abstract lie within it, others at the outermost level.</summary>
    private static void BareOnes(List<Draft> drafts, List<int> sections, Dictionary<int, int> levels)
    {
        var inAbstract = false;
        foreach (var i in sections)
        {
            var role = KnownSections.Role(drafts[i].Text);
            inAbstract = role == SectionRole.Abstract || (inAbstract && (role == SectionRole.AbstractPart || drafts[i].Text is "Findings"));
            if (drafts[i].Level == 0)
            {
                levels[i] = inAbstract && role != SectionRole.Abstract ? 3 : 2;
            }
        }
    }

    /// <summary>
    /// <c>## ***Learning from care trusts***</c> among plain <c>##</c> and bold italic <c>###</c> is a <c>###</c>: its type is that
    /// of the other level and not of its own. One with subsections of its own stays where it is.
    /// </summary>
    private static void ByType(List<Draft> drafts, List<int> sections, Dictionary<int, int> levels, CleaningContext context)
    {
        var marked = sections.Where(i => drafts[i].Marked).ToList();
        var usual = marked.GroupBy(i => levels[i]).ToDictionary(group => group.Key, group => MostCommon(group.Select(i => Styles.Of(drafts[i]))));
        foreach (var i in marked)
        {
            var style = Styles.Of(drafts[i]);
            if (style == usual[levels[i]] || style == Style.Plain)
            {
                continue;
            }

            var others = marked.Where(k => k != i && Styles.Of(drafts[k]) == style).GroupBy(k => levels[k]).OrderByDescending(group => group.Count()).ToList();
            if (others.Count == 0 || others[0].Count() < 2 || others[0].Key == levels[i] || usual[others[0].Key] != style || HasSubsections(drafts, sections, levels, i))
            {
                continue;
            }

            Move(drafts, levels, i, others[0].Key, "its type is that of that level", context);
        }
    }

    /// <summary>Endings marked too deep: <c>### Conclusion</c> / <c>### References</c> below an Introduction at <c>##</c>.</summary>
    private static void ByName(List<Draft> drafts, List<int> sections, Dictionary<int, int> levels, CleaningContext context)
    {
        var outermost = sections.Where(i => KnownSections.IsOutermost(drafts[i].Text)).Select(i => levels[i]).DefaultIfEmpty(2).Min();
        for (var k = sections.Count - 1; k >= 0; k--)
        {
            var i = sections[k];
            if (KnownSections.Role(drafts[i].Text) is not (SectionRole.Closing or SectionRole.References or SectionRole.Back))
            {
                return;
            }

            if (levels[i] > outermost)
            {
                Move(drafts, levels, i, outermost, "a section of this name is outermost", context);
            }
        }
    }

    private static void ByHand(List<Draft> drafts, List<int> sections, Dictionary<int, int> levels, CleaningContext context)
    {
        foreach (var i in sections)
        {
            if (context.Corrections.Headings.TryGetValue(Text.Folding.Fold(drafts[i].Text), out var level) && level > 1)
            {
                levels[i] = level;
            }
        }
    }

    private static void Move(List<Draft> drafts, Dictionary<int, int> levels, int i, int level, string why, CleaningContext context)
    {
        context.Guessed($"heading moved from level {levels[i]} to {level}: {why}", drafts[i], $"headings: [{{text: \"{drafts[i].Text}\", level: {levels[i]}}}] in paper.yml");
        levels[i] = level;
    }

    /// <summary>Levels in use become 2, 3, 4 … without gaps.</summary>
    private static void Close(List<int> sections, Dictionary<int, int> levels)
    {
        var used = sections.Select(i => levels[i]).Distinct().Order().ToList();
        foreach (var i in sections)
        {
            levels[i] = used.IndexOf(levels[i]) + 2;
        }
    }

    private static bool HasSubsections(List<Draft> drafts, List<int> sections, Dictionary<int, int> levels, int i)
    {
        var k = sections.IndexOf(i);
        return k + 1 < sections.Count && sections[k + 1] == i + 1 && levels[sections[k + 1]] > levels[i] && drafts[i + 1].Kind == BlockKind.Heading;
    }

    private static Style MostCommon(IEnumerable<Style> styles) =>
        styles.GroupBy(style => style).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
