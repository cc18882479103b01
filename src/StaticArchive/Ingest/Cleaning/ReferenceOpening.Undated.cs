using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <content>Entries that have their year at the end.</content>
internal readonly partial record struct ReferenceOpening
{
    /// <summary>
    /// Whether a line opens an entry of a list that has the year at the end: <c>Oremland RS, Stolz JF. The ecology of arsenic. Science. 2003;…</c>.
    /// </summary>
    public static bool MatchUndated(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var names = 0; names < 40; names++)
        {
            var family = FamilyEnd(text, at);
            if (family == at || family + 1 >= text.Length || text[family] != ' ' || !char.IsUpper(text[family + 1]) || !IsInitials(text, family + 1))
            {
                return names > 0 && text[at..].StartsWith("et al", StringComparison.Ordinal);
            }

            var end = WordEnd(text, family + 1);
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
    private static int FamilyEnd(ReadOnlySpan<char> text, int at)
    {
        for (var words = 0; words < 4; words++)
        {
            var end = WordEnd(text, at);
            if (end == at || !(char.IsUpper(text[at]) || PersonNames.IsParticle(text[at..end].ToString())))
            {
                return at;
            }

            if (end + 1 < text.Length && text[end] == ' ' && IsInitials(text, end + 1) && char.IsUpper(text[end + 1]))
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
