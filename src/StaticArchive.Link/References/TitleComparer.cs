using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>Compares folded titles.</summary>
internal static class TitleComparer
{
    private const int MinTitleLength = 10;
    private const int LettersPerMisprint = 12;
    private const int MaxMisprints = 6;

    /// <summary>How alike the titles of two records are.</summary>
    public static TitleSimilarity Compare(MatchKeys x, MatchKeys y)
    {
        if (x.Title.Length < MinTitleLength && y.Title.Length < MinTitleLength)
        {
            return x.Title.Length > 3 && x.Title == y.Title ? TitleSimilarity.Same : TitleSimilarity.None;
        }

        if (x.Title == y.Title)
        {
            return TitleSimilarity.Same;
        }

        // "Report 2" and "Report 3" are no misprint of one another.
        if (x.TitleDigits != y.TitleDigits)
        {
            return TitleSimilarity.None;
        }

        if (DifferByMisprint(x.Title, y.Title))
        {
            return TitleSimilarity.Misprint;
        }

        return IsMainTitle(x, y) || IsMainTitle(y, x) ? TitleSimilarity.Shortened : TitleSimilarity.None;
    }

    /// <summary>
    /// Whether two folded titles are at most one edit for every twelve letters apart, and never more than six edits.
    /// </summary>
    public static bool DifferByMisprint(string title, string other)
    {
        var limit = Math.Min(title.Length, other.Length) / LettersPerMisprint;
        return limit > 0 && EditDistance.IsWithin(title, other, Math.Min(limit, MaxMisprints));
    }

    /// <summary>Whether one title is all of the other before its colon, dash or question mark.</summary>
    private static bool IsMainTitle(MatchKeys main, MatchKeys full) =>
        main.Title.Length >= MinTitleLength && full.Title.Length > main.Title.Length && full.MainTitle == main.Title;
}
