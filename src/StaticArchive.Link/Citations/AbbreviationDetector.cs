using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds abbreviations that a text introduces for organisations of its list of references: <c>National Institute for
/// Health and Care Excellence (NICE)</c>, <c>Office for National Statistics [ONS]</c>.
/// </summary>
internal static class AbbreviationDetector
{
    private const int MaxLength = 10;
    private const int MaxNameLength = 140;

    /// <summary>Pairs of a folded name and its abbreviation as printed, for each place that gives one.</summary>
    /// <param name="names">Names of organisations, folded.</param>
    public static IEnumerable<string[]> Find(string text, IReadOnlyList<string> names)
    {
        for (var open = names.Count == 0 ? -1 : text.AsSpan().IndexOfAny('(', '['); open >= 0; )
        {
            var end = FindWordEnd(text, open + 1);
            if (IsAbbreviation(text.AsSpan(open + 1, end - open - 1)) && IsFollowedByClosing(text, end))
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

    private static int FindWordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxLength && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary><c>NICE</c>, <c>DoH</c>, <c>DfES</c>: a capital first and one more behind it.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('A', 'Z');

    private static bool IsFollowedByClosing(string text, int at) =>
        at < text.Length && text[at] is ')' or ']' or ',' or ';';
}
