using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Puts headings at their logical level: the title is 1, the outermost sections 2. A heading set in the type of another
/// level belongs to that level; a number tells its own; openings and endings of well-known names are outermost; no level is skipped.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly List<Draft> _drafts;
    private readonly List<int> _sections;
    private readonly Dictionary<int, int> _levels;
    private readonly CleaningContext _context;

    private HeadingLevels(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        (_drafts, _context) = ([.. drafts], context);
        _sections = [.. Enumerable.Range(0, _drafts.Count).Where(i => _drafts[i] is { Kind: BlockKind.Heading, Box: 0, IsTitle: false })];
        _levels = _sections.ToDictionary(i => i, i => Math.Max(2, _drafts[i].Level));
    }

    /// <summary>Sets all levels, and notes each that evidence moved.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var rule = new HeadingLevels(drafts, context);
        if (!context.IsExact)
        {
            rule.BareOnes();
            rule.ByNumber();
            rule.ByType();
            rule.ByName();
        }

        rule.Close();
        rule.ByHand();
        foreach (var i in rule._sections)
        {
            rule._drafts[i] = rule._drafts[i] with { Level = rule._levels[i] };
        }

        return rule._drafts;
    }

    /// <summary>
    /// Headings found by their looks: parts of a structured abstract lie within it; a number tells the level; those set in
    /// another type than Introduction and Methods lie below them, and so do those below <c>Chapter 2</c>; all others are outermost.
    /// </summary>
    private void BareOnes()
    {
        var inAbstract = false;
        var outer = StyleOfOuter();
        var inChapter = false;
        var hasChapters = _sections.Count(i => NumberedHeadings.IsChapter(_drafts[i].Text)) > 1;
        foreach (var i in _sections)
        {
            var isChapter = hasChapters && NumberedHeadings.IsChapter(_drafts[i].Text);
            var role = KnownSections.Role(_drafts[i].Text);
            inAbstract = role == SectionRole.Abstract || (inAbstract && (role == SectionRole.AbstractPart || _drafts[i].Text is "Findings"));
            if (_drafts[i].Level == 0)
            {
                var number = NumberedHeadings.Level(_drafts[i].Text);
                _levels[i] = inAbstract && role != SectionRole.Abstract ? 3
                    : number > 0 ? number
                    : isChapter ? 2
                    : inChapter && role is SectionRole.None ? 3
                    : outer is not null && role == SectionRole.None && Styles.Of(_drafts[i]) != outer ? 3
                    : 2;
            }

            inChapter = isChapter || (inChapter && _levels[i] > 2);
        }
    }

    /// <summary>A converter that gives <c>2 Methods</c> and <c>2.1 Who was asked</c> the same mark: the numbers know better.</summary>
    private void ByNumber()
    {
        var numbered = _sections.Where(i => _drafts[i].Marked && NumberedHeadings.Level(_drafts[i].Text) > 0).ToList();
        var outermost = numbered.Where(i => NumberedHeadings.Level(_drafts[i].Text) == 2).Select(i => _levels[i]).DefaultIfEmpty(0).Min();
        if (outermost == 0 || numbered.Count < 3)
        {
            return;
        }

        foreach (var i in numbered)
        {
            var level = outermost + NumberedHeadings.Level(_drafts[i].Text) - 2;
            if (level != _levels[i])
            {
                Move(i, level, "its number says so");
            }
        }
    }

    /// <summary>
    /// <c>## ***Learning from care***</c> among plain <c>##</c> and bold italic <c>###</c> is a <c>###</c>: its type is that of the
    /// other level and not of its own. One with subsections of its own stays where it is.
    /// </summary>
    private void ByType()
    {
        var (usual, types) = (new HeadingTypes(), new HeadingTypes());
        var marked = _sections.Where(i => _drafts[i].Marked).ToList();
        foreach (var i in marked)
        {
            usual.Add(Styles.Of(_drafts[i]), _levels[i]);
            types.Add(Styles.Of(_drafts[i]), _levels[i]);
        }

        foreach (var i in marked)
        {
            var style = Styles.Of(_drafts[i]);
            if (style == usual.Usual(_levels[i]) || style == Style.Plain)
            {
                continue;
            }

            types.Remove(style, _levels[i]);
            var (level, count) = types.Most(style);
            if (count >= 2 && level != _levels[i] && usual.Usual(level) == style && !HasSubsections(i))
            {
                Move(i, level, "its type is that of that level");
            }

            types.Add(style, _levels[i]);
        }
    }

    /// <summary>Endings marked too deep: <c>### Conclusion</c> / <c>### References</c> below an Introduction at <c>##</c>.</summary>
    private void ByName()
    {
        var outermost = _sections.Where(i => KnownSections.IsOutermost(_drafts[i].Text)).Select(i => _levels[i]).DefaultIfEmpty(2).Min();
        for (var k = _sections.Count - 1; k >= 0; k--)
        {
            var i = _sections[k];
            if (KnownSections.Role(_drafts[i].Text) is not (SectionRole.Closing or SectionRole.References or SectionRole.Back))
            {
                return;
            }

            if (_levels[i] > outermost)
            {
                Move(i, outermost, "a section of this name is outermost");
            }
        }
    }

    private void ByHand()
    {
        foreach (var i in _sections)
        {
            if (_context.Corrections.Headings.Count > 0 && _context.Corrections.Headings.TryGetValue(Folding.Fold(_drafts[i].Text), out var level) && level > 1)
            {
                _levels[i] = level;
            }
        }
    }

    private void Move(int i, int level, string why)
    {
        _context.Guessed($"heading moved from level {_levels[i]} to {level}: {why}", _drafts[i], Override.Heading(_drafts[i].Text, _levels[i]));
        _levels[i] = level;
    }

    /// <summary>Levels in use become 2, 3, 4 … without gaps.</summary>
    private void Close()
    {
        var used = _levels.Values.Distinct().Order().ToList();
        foreach (var i in _sections)
        {
            _levels[i] = used.IndexOf(_levels[i]) + 2;
        }
    }

    private bool HasSubsections(int i)
    {
        // A heading right below, of a deeper level.
        return i + 1 < _drafts.Count && _levels.TryGetValue(i + 1, out var next) && next > _levels[i];
    }

    /// <summary>How sections of well-known names are set; without any, capitals are for the outermost. Null where nothing differs.</summary>
    private Style? StyleOfOuter()
    {
        var bare = _sections.Where(i => _drafts[i].Level == 0).ToList();
        var known = bare.Where(i => KnownSections.Role(_drafts[i].Text) is not (SectionRole.None or SectionRole.AbstractPart)).Select(i => (int)Styles.Of(_drafts[i])).ToList();
        return known.Count > 1 ? (Style)known.GroupBy(style => style).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key
            : bare.Count(i => (Styles.Of(_drafts[i]) & Style.Capitals) != 0) > 1 ? Style.Capitals
            : null;
    }
}
