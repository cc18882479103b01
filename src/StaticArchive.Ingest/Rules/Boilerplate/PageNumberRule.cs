using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>A page number left alone on its line: <c>368</c>, <c>Page 3 of 12</c>, <c>- 7 -</c>.</summary>
internal static class PageNumberRule
{
    private const int Front = 8;

    /// <summary>Sets page numbers aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts
            .Select((draft, i) => IsPageNumber(draft, i < Front) ? draft.AsParatext(BlockNoteKind.PageNumber) : draft)
            .ToList();
        if (result.FindIndex(draft => draft.IsParatext(BlockNoteKind.PageNumber)) is >= 0 and var first)
        {
            context.AddFinding(
                "numbers alone on a line were set aside as page numbers, here and below",
                result[first],
                OverrideHint.ForKeep(result[first].Text)
            );
        }

        return result;
    }

    private static bool IsPageNumber(Draft draft, bool inFront)
    {
        if (draft.Kind != BlockKind.Paragraph || draft.Text.Length > 16 || draft.Content.Breaks.Count > 0)
        {
            return false;
        }

        var text = draft.Text.Trim('-', '–', '—', '|', '[', ']', ' ');
        if (
            text.StartsWith("page ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("p. ", StringComparison.OrdinalIgnoreCase)
        )
        {
            text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]
                .Replace(" of ", "", StringComparison.OrdinalIgnoreCase);
            return text.Length > 0 && text.All(char.IsAsciiDigit);
        }

        // A year on its own near the top is a date, not a page.
        var isYear = text.Length == 4 && text[0] is '1' or '2';
        return text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit) && !(isYear && inFront);
    }
}
