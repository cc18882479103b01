using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// Begins a paragraph where the sidecar says so: <c>joins: [{text: "Others opened later", join: false}]</c> parts
/// <c>It was opened in spring. Others opened later, in places …</c>
/// </summary>
internal static class ParagraphPartingRule
{
    /// <summary>Parts them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        context.Overrides.Partings.Count == 0
            ? drafts
            : [.. drafts.SelectMany(draft => Part(draft, context.Overrides.Partings))];

    private static IEnumerable<Draft> Part(Draft draft, IReadOnlyList<string> partings)
    {
        var rest = draft;
        while (IsText(draft) && FindFirst(rest.Text, partings) is > 0 and var at)
        {
            yield return rest.WithContent(rest.Content.Slice(new Span(0, at - 1)));
            rest = rest.WithContentBelow(rest.Content.Slice(new Span(at, rest.Text.Length)));
        }

        yield return rest;
    }

    private static bool IsText(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem or BlockKind.Reference;

    /// <summary>Where the first of the words begin, behind a blank; 0 where none do.</summary>
    private static int FindFirst(string text, IReadOnlyList<string> partings)
    {
        var plain = MakePlain(text);
        return partings
            .Select(words => plain.IndexOf(" " + MakePlain(words), StringComparison.OrdinalIgnoreCase) + 1)
            .Where(at => at > 0)
            .DefaultIfEmpty(0)
            .Min();
    }

    /// <summary>The same letters with plain quotation marks, hyphens and blanks, each in its place.</summary>
    private static string MakePlain(string text) =>
        string.Concat(
            text.Select(unit =>
                unit switch
                {
                    '\u2018' or '\u2019' => '\'',
                    '\u201C' or '\u201D' => '"',
                    '\u2010' or '\u2011' or '\u2013' => '-',
                    '\u00A0' => ' ',
                    _ => unit,
                }
            )
        );
}
