using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Damage;

/// <summary>
/// Heads set with blanks between letters, wider ones between words: <c>A N D   C O S T S</c> is <c>AND COSTS</c>.
/// </summary>
internal static class LetterspacedHeadingRule
{
    private const int FewestLetters = 5;
    private const int LongestLine = 160;

    /// <summary>Closes them up; the file keeps them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        context.Overrides.IsDamageKept ? drafts : [.. drafts.Select(draft => CloseUp(draft, context))];

    private static Draft CloseUp(Draft draft, RuleContext context)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || !IsLetterspaced(draft.Text))
        {
            return draft;
        }

        var wide = draft
            .Content.Pieces.Where(piece => piece.Text.Length == 1 && piece.Source.Length > 1)
            .Select(piece => piece.Text.Start)
            .ToHashSet();
        var cuts = Enumerable
            .Range(0, draft.Text.Length)
            .Where(i => draft.Text[i] == ' ' && !wide.Contains(i) && !draft.Content.Breaks.Contains(i))
            .Select(i => new Span(i, i + 1))
            .ToList();
        var closed = draft with { Content = draft.Content.Without(cuts) };
        context.AddFinding("letters set apart were closed up", closed, OverrideHint.ForDamage);
        return closed;
    }

    /// <summary>Single letters alone, all of them capitals, with a blank between each two.</summary>
    private static bool IsLetterspaced(string text)
    {
        if (text.Length > LongestLine || text.Length < (2 * FewestLetters) - 1)
        {
            return false;
        }

        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 2 == 1 ? text[i] != ' ' : char.IsLower(text[i]) || text[i] == ' ')
            {
                return false;
            }

            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters >= FewestLetters && letters * 3 > text.Length;
    }
}
