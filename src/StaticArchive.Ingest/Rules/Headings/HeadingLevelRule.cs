using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Puts headings at their logical level: the title is 1, the outermost sections 2. A heading set in the style of
/// another level belongs to that level; a number tells its own; openings and endings of well-known names are outermost;
/// no level is skipped.
/// </summary>
internal sealed class HeadingLevelRule
{
    private readonly List<Draft> _drafts;
    private readonly List<int> _sections;
    private readonly Dictionary<int, int> _levels;
    private readonly RuleContext _context;

    private HeadingLevelRule(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        (_drafts, _context) = ([.. drafts], context);
        _sections =
        [
            .. Enumerable
                .Range(0, _drafts.Count)
                .Where(i => _drafts[i] is { Kind: BlockKind.Heading, BoxNumber: 0, IsTitle: false }),
        ];
        var below = IsTitleUnmarked() ? 1 : 0;
        _levels = _sections.ToDictionary(
            i => i,
            i => Math.Max(2, _drafts[i].Level + (_drafts[i].IsMarkedUp ? below : 0))
        );
    }

    /// <summary>
    /// A title in bold above sections at the outermost level: <c>**River boards**</c>, <c># Methods</c>, <c>## Who was
    /// asked</c>, <c># Results</c>.
    /// </summary>
    private bool IsTitleUnmarked() =>
        _drafts.Exists(draft => draft is { IsTitle: true, IsMarkedUp: false })
        && _sections.Count(i => _drafts[i] is { IsMarkedUp: true, Level: 1 }) > 1;

    /// <summary>Sets all levels, and notes each that evidence moved.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var rule = new HeadingLevelRule(drafts, context);
        if (!context.HasSemanticMarkup)
        {
            new UnmarkedLevelFinder(rule._drafts, rule._sections).SetLevels(rule._levels);
            rule.LowerSubsections();
            rule.SetLevelsByNumber();
            rule.SetLevelsByStyle();
            rule.SetLevelsByName();
            rule.RaiseBodyOfAbstract();
        }

        rule.CloseGaps();
        rule.ApplyOverrides();
        foreach (var i in rule._sections)
        {
            rule._drafts[i] = rule._drafts[i] with { Level = rule._levels[i] };
        }

        return rule._drafts;
    }

    /// <summary>
    /// A converter that marks all headings alike: what has no number between <c>2 Methods</c> and <c>3 Results</c>, and
    /// what comes back in each part, lies below.
    /// </summary>
    private void LowerSubsections()
    {
        var marked = _sections.Where(i => _drafts[i].IsMarkedUp).ToList();
        if (marked.Count < _sections.Count || marked.Select(i => _levels[i]).Distinct().Count() != 1)
        {
            return;
        }

        var subsections = new SubsectionFinder(_drafts, _sections);
        foreach (var i in marked.Where(subsections.Contains))
        {
            SetLevel(i, _levels[i] + 1, "it lies between sections of another kind");
        }
    }

    /// <summary>
    /// A converter that gives <c>2 Methods</c> and <c>2.1 Who was asked</c> the same mark: the numbers decide.
    /// </summary>
    private void SetLevelsByNumber()
    {
        var numbered = _sections
            .Where(i => _drafts[i].IsMarkedUp && HeadingNumberParser.ParseLevel(_drafts[i].Text) > 0)
            .ToList();
        var outermost = numbered
            .Where(i => HeadingNumberParser.ParseLevel(_drafts[i].Text) == 2)
            .Select(i => _levels[i])
            .DefaultIfEmpty(0)
            .Min();
        if (outermost == 0 || numbered.Count < 3)
        {
            return;
        }

        foreach (var i in numbered)
        {
            var level = outermost + HeadingNumberParser.ParseLevel(_drafts[i].Text) - 2;
            if (level != _levels[i])
            {
                SetLevel(i, level, "its number says so");
            }
        }
    }

    /// <summary>
    /// <c>## ***Learning from care***</c> among plain <c>##</c> and bold italic <c>###</c> is a <c>###</c>: its style
    /// is that of the other level and not of its own. One with subsections of its own stays where it is.
    /// </summary>
    private void SetLevelsByStyle()
    {
        var (usual, others) = (new HeadingStyleHistogram(), new HeadingStyleHistogram());
        var marked = _sections.Where(i => _drafts[i].IsMarkedUp).ToList();
        foreach (var i in marked)
        {
            usual.Add(TextStyleDetector.Detect(_drafts[i]), _levels[i]);
            others.Add(TextStyleDetector.Detect(_drafts[i]), _levels[i]);
        }

        foreach (var i in marked)
        {
            var style = TextStyleDetector.Detect(_drafts[i]);
            if (style == usual.FindMostFrequentStyle(_levels[i]) || style == TextStyle.Plain)
            {
                continue;
            }

            others.Remove(style, _levels[i]);
            var level = others.FindMostFrequentLevel(style);
            if (
                others.CountAt(style, level) >= 2
                && level != _levels[i]
                && usual.FindMostFrequentStyle(level) == style
                && !HasSubsections(i)
            )
            {
                SetLevel(i, level, "its type is that of that level");
            }

            others.Add(style, _levels[i]);
        }
    }

    /// <summary>
    /// Endings marked too deep: <c>### Conclusion</c> / <c>### References</c> below an Introduction at <c>##</c>.
    /// </summary>
    private void SetLevelsByName()
    {
        var outermost = _sections
            .Where(i => SectionRoleClassifier.IsOutermost(_drafts[i].Text))
            .Select(i => _levels[i])
            .DefaultIfEmpty(2)
            .Min();
        for (var k = _sections.Count - 1; k >= 0; k--)
        {
            var i = _sections[k];
            if (
                SectionRoleClassifier.Classify(_drafts[i].Text)
                is not (SectionRole.Conclusion or SectionRole.References or SectionRole.BackMatter)
            )
            {
                return;
            }

            if (_levels[i] > outermost)
            {
                SetLevel(i, outermost, "a section of this name is outermost");
            }
        }
    }

    /// <summary>
    /// <c>## Abstract</c>, <c>### Introduction</c>, <c>### Methods</c>: no body is a part of its abstract.
    /// </summary>
    private void RaiseBodyOfAbstract()
    {
        if (new AbstractSectionFinder(_drafts, _sections).Find(_levels) is not { } body)
        {
            return;
        }

        var by = _levels[_sections[body.Start]] - _levels[_sections[body.Heading]];
        SetLevel(_sections[body.Start], _levels[_sections[body.Start]] - by, "the abstract ends above it");
        for (var place = body.Start + 1; place < body.End; place++)
        {
            var i = _sections[place];
            _levels[i] = Math.Max(_levels[_sections[body.Heading]], _levels[i] - by);
        }
    }

    private void ApplyOverrides()
    {
        foreach (var i in _sections)
        {
            if (
                _context.Overrides.Headings.Count > 0
                && _context.Overrides.Headings.TryGetValue(Folding.Fold(_drafts[i].Text), out var level)
                && level > 1
            )
            {
                _levels[i] = level;
            }
        }
    }

    private void SetLevel(int i, int level, string reason)
    {
        _context.AddFinding(
            $"heading moved from level {_levels[i]} to {level}: {reason}",
            _drafts[i],
            OverrideHint.ForHeading(_drafts[i].Text, _levels[i])
        );
        _levels[i] = level;
    }

    /// <summary>Levels in use become 2, 3, 4 … without gaps.</summary>
    private void CloseGaps()
    {
        var used = _levels.Values.Distinct().Order().ToList();
        foreach (var i in _sections)
        {
            _levels[i] = used.IndexOf(_levels[i]) + 2;
        }
    }

    /// <summary>A heading right below, of a deeper level.</summary>
    private bool HasSubsections(int i) => _levels.TryGetValue(i + 1, out var next) && next > _levels[i];
}
