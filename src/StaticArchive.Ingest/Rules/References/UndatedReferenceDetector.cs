using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// How an entry opens in a list that has the year at the end: <c>Oremland RS, Stolz JF. The ecology of arsenic.
/// Science. 2003;…</c>
/// </summary>
internal static class UndatedReferenceDetector
{
    /// <summary>Whether a line opens such an entry.</summary>
    public static bool IsReferenceStart(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var names = 0; names < 40; names++)
        {
            var family = FindFamilyNameEnd(text, at);
            if (
                family == at
                || family + 1 >= text.Length
                || text[family] != ' '
                || !char.IsUpper(text[family + 1])
                || !ReferenceOpening.IsInitials(text, family + 1)
            )
            {
                return names > 0 && text[at..].StartsWith("et al", StringComparison.Ordinal);
            }

            var end = ReferenceOpening.WordEnd(text, family + 1);
            if (end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ')
            {
                return char.IsUpper(text[end + 2]) || char.IsDigit(text[end + 2]);
            }

            if (end + 2 >= text.Length || text[end] != ',')
            {
                return false;
            }

            at = end + 2;
        }

        return false;
    }

    /// <summary>A family name of one to three words.</summary>
    private static int FindFamilyNameEnd(ReadOnlySpan<char> text, int at)
    {
        for (var words = 0; words < 4; words++)
        {
            var end = ReferenceOpening.WordEnd(text, at);
            if (end == at || !(char.IsUpper(text[at]) || PersonNameParser.IsParticle(text[at..end].ToString())))
            {
                return at;
            }

            if (
                end + 1 < text.Length
                && text[end] == ' '
                && ReferenceOpening.IsInitials(text, end + 1)
                && char.IsUpper(text[end + 1])
            )
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
}
