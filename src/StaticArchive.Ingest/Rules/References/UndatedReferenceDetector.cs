using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// How an entry opens in a list that has the year at the end: <c>Oremland RS, Stolz JF. The ecology of arsenic.
/// Science. 2003;…</c>
/// </summary>
internal static class UndatedReferenceDetector
{
    private const int MostNames = 40;
    private const int MostFamilyNameWords = 4;

    /// <summary>Whether a line opens such an entry.</summary>
    public static bool IsReferenceStart(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var names = 0; names < MostNames; names++)
        {
            var family = FindFamilyNameEnd(text, at);
            if (family == at || !HasInitialsAt(text, family))
            {
                return names > 0 && text[at..].StartsWith("et al", StringComparison.Ordinal);
            }

            var end = ReferenceNameScanner.FindWordEnd(text, family + 1);
            if (end + 2 >= text.Length || text[end] != ',')
            {
                return StartsTitle(text, end);
            }

            at = end + 2;
        }

        return false;
    }

    /// <summary>Behind the last name: <c>. The ecology of arsenic</c>.</summary>
    private static bool StartsTitle(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length
        && text[at..].StartsWith(". ", StringComparison.Ordinal)
        && (char.IsUpper(text[at + 2]) || char.IsDigit(text[at + 2]));

    /// <summary>Whether initials stand behind a blank.</summary>
    private static bool HasInitialsAt(ReadOnlySpan<char> text, int blank) =>
        blank + 1 < text.Length
        && text[blank] == ' '
        && char.IsUpper(text[blank + 1])
        && ReferenceNameScanner.IsInitials(text, blank + 1);

    /// <summary>Where a family name of one to three words ends; the offset itself where there is none.</summary>
    private static int FindFamilyNameEnd(ReadOnlySpan<char> text, int at)
    {
        for (var words = 0; words < MostFamilyNameWords; words++)
        {
            var end = ReferenceNameScanner.FindWordEnd(text, at);
            if (end == at || !IsNameWord(text[at..end]))
            {
                return at;
            }

            if (HasInitialsAt(text, end))
            {
                return end;
            }

            at = end + 1;
            if (at >= text.Length)
            {
                return at - 1;
            }
        }

        return at;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || PersonNameParser.IsParticle(word.ToString());
}
