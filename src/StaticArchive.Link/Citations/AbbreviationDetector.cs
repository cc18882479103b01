using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Abbreviations that a text itself gives to the organisations of its list: <c>National Institute for Health and Care
/// Excellence (NICE)</c>, <c>Office for National Statistics [ONS]</c>.
/// </summary>
internal static class AbbreviationDetector
{
    private const int MaxLength = 10;
    private const int MaxNameLength = 140;

    /// <summary>Pairs of a name and its abbreviation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names of organisations, folded.</param>
    public static IEnumerable<string[]> Find(string text, IReadOnlyList<string> names)
    {
        for (var open = names.Count == 0 ? -1 : text.AsSpan().IndexOfAny('(', '['); open >= 0; )
        {
            var end = open + 1;
            while (end < text.Length && end - open <= MaxLength && char.IsLetter(text[end]))
            {
                end++;
            }

            if (
                end - open > 2
                && end < text.Length
                && text[end] is ')' or ']' or ',' or ';'
                && char.IsUpper(text[open + 1])
                && text.AsSpan(open + 2, end - open - 2).IndexOfAnyInRange('A', 'Z') >= 0
            )
            {
                var before = Folding.ToKey(text[Math.Max(0, open - MaxNameLength)..open]);
                foreach (var name in names.Where(name => before.EndsWith(name, StringComparison.Ordinal)))
                {
                    yield return [name, text[(open + 1)..end]];
                }
            }

            var next = text.AsSpan(open + 1).IndexOfAny('(', '[');
            open = next < 0 ? -1 : open + 1 + next;
        }
    }
}
