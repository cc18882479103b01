using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Decides whether two records are the same work, and says why. What speaks against it (another DOI, volume, page or
/// letter in one list, a number in the title) outweighs all that speaks for it: a wrong merge is worse than a missed
/// one.
/// </summary>
internal static class WorkMatcher
{
    private const int MinTitleLength = 10;
    private const int LongTitleLength = 25;
    private const int LettersPerMisprint = 12;

    /// <summary>The reason; null where they are different works, or nothing proves that they are one.</summary>
    public static string? FindMatchReason(ReferenceEntry a, ReferenceEntry b)
    {
        var (x, y) = (a.Keys, b.Keys);
        if (Contradicts(a, b))
        {
            return null;
        }

        var (title, isSameDoi) = (CompareTitles(x, y), x.Doi.Length > 0 && x.Doi == y.Doi);
        if (title == TitleSimilarity.None && !isSameDoi && !HaveSameVolumeAndPage(x, y))
        {
            return null; // most pairs, and soonest seen
        }

        if (isSameDoi && (title != TitleSimilarity.None || (HaveSameFirstAuthor(x, y) && x.Year == y.Year)))
        {
            return "they print the same DOI";
        }

        if (x.Year != y.Year)
        {
            return MatchAcrossYears(a, b, title);
        }

        if (x.Year == 0 && title is not TitleSimilarity.Same)
        {
            return null;
        }

        return HaveSameFirstAuthor(x, y) ? MatchByAuthor(x, y, title) : MatchByTitle(x, y, title);
    }

    private enum TitleSimilarity
    {
        None,
        Misprint,
        Shortened,
        Same,
    }

    private static string? MatchByAuthor(MatchKeys x, MatchKeys y, TitleSimilarity title)
    {
        var spelling = x.FirstAuthor == y.FirstAuthor ? "" : "; the first author's name is spelt in two ways";
        return title switch
        {
            TitleSimilarity.Same => $"author, year and title agree{spelling}",
            TitleSimilarity.Shortened when HaveSameAuthors(x, y) =>
                "authors and year agree, and one title is the other without its subtitle",
            TitleSimilarity.Misprint when HaveSameAuthors(x, y) =>
                $"authors and year agree, and the titles differ by a misprint{spelling}",
            _ when HaveSameVolumeAndPage(x, y) && HaveSameAuthors(x, y) =>
                "authors, year, journal, volume and first page agree",
            _ => null,
        };
    }

    /// <summary>One publication under the names of two offices: a department and its minister.</summary>
    private static string? MatchByTitle(MatchKeys x, MatchKeys y, TitleSimilarity title)
    {
        if (title != TitleSimilarity.Same || x.Year == 0 || x.Title.Length < LongTitleLength)
        {
            return null;
        }

        return x.IsOrganisation && y.IsOrganisation
                ? "title and year agree, and both authors are offices that can stand for one another"
            : HaveSameVolumeAndPage(x, y) ? "title, year, journal, volume and first page agree"
            : null;
    }

    /// <summary>
    /// Prints that differ in the year: the place in the journal must be the same; or one has no year at all.
    /// </summary>
    private static string? MatchAcrossYears(ReferenceEntry a, ReferenceEntry b, TitleSimilarity title)
    {
        var (x, y) = (a.Keys, b.Keys);
        if (title != TitleSimilarity.Same || !HaveSameFirstAuthor(x, y) || x.Title.Length < LongTitleLength)
        {
            return null;
        }

        if (Math.Abs(x.Year - y.Year) == 1 && HaveSameVolumeAndPage(x, y))
        {
            return "author, title, journal, volume and first page agree; the years differ by one";
        }

        var unprinted =
            x.Year == 0 ? a
            : y.Year == 0 ? b
            : null;
        return
            unprinted is not null
            && HaveSameAuthors(x, y)
            && unprinted.Item.Issued is null or { Literal: "in press" or "forthcoming" }
            ? "authors and title agree; one record has no year"
            : null;
    }

    private static bool Contradicts(ReferenceEntry a, ReferenceEntry b)
    {
        var (x, y) = (a.Keys, b.Keys);
        if (
            (x.Doi.Length > 0 && y.Doi.Length > 0 && x.Doi != y.Doi)
            || AreDifferent(x.Volume, y.Volume)
            || (AreDifferent(x.FirstPage, y.FirstPage) && x.Doi != y.Doi)
        )
        {
            return true;
        }

        var chapters = (a.Item.Type is "chapter" ? 1 : 0) + (b.Item.Type is "chapter" ? 1 : 0);
        var isBook = a.Item.Type is "book" || b.Item.Type is "book";
        return (chapters == 1 && isBook)
            || (
                a.Occurrence is { } one
                && b.Occurrence is { } other
                && one.Document == other.Document
                && !AreDuplicates(a, b)
            );
    }

    private static bool AreDifferent(string first, string second) =>
        first.Length > 0 && second.Length > 0 && first != second;

    /// <summary>Two entries of one list are one work only if it prints it twice.</summary>
    private static bool AreDuplicates(ReferenceEntry a, ReferenceEntry b) =>
        a.Keys.Title == b.Keys.Title
        && a.Keys.Title.Length > 0
        && a.Keys.Year == b.Keys.Year
        && a.Item.Issued?.YearSuffix == b.Item.Issued?.YearSuffix
        && a.Keys.Authors.SequenceEqual(b.Keys.Authors, StringComparer.Ordinal)
        && a.Keys.ContainerTitle == b.Keys.ContainerTitle;

    private static bool HaveSameVolumeAndPage(MatchKeys x, MatchKeys y) =>
        x.Volume.Length > 0 && x.Volume == y.Volume && x.FirstPage.Length > 0 && x.FirstPage == y.FirstPage;

    private static bool HaveSameFirstAuthor(MatchKeys x, MatchKeys y) =>
        x.FirstAuthor.Length > 0
        && y.FirstAuthor.Length > 0
        && (
            x.FirstAuthor == y.FirstAuthor
            || (
                Math.Min(x.FirstAuthor.Length, y.FirstAuthor.Length) >= 5
                && EditDistance.IsWithin(x.FirstAuthor, y.FirstAuthor, 1)
            )
            || IsNamePrefix(x, y)
            || IsNamePrefix(y, x)
        );

    /// <summary>
    /// <c>Department of Health (DH)</c> and <c>Department of Health</c>; <c>Secretary of State</c> and <c>Secretary of
    /// State for Health</c>.
    /// </summary>
    private static bool IsNamePrefix(MatchKeys x, MatchKeys y) =>
        x.IsOrganisation
        && y.IsOrganisation
        && x.FirstAuthor.Length >= MinTitleLength
        && y.FirstAuthor.StartsWith(x.FirstAuthor, StringComparison.Ordinal);

    /// <summary>
    /// The shorter list of names, which may stop at <c>et al.</c>, is the beginning of the longer, misprints aside; two
    /// persons against one are not.
    /// </summary>
    private static bool HaveSameAuthors(MatchKeys x, MatchKeys y)
    {
        var count = Math.Min(x.Authors.Count, y.Authors.Count);
        if (
            count != Math.Max(x.Authors.Count, y.Authors.Count)
            && count < 3
            && !(count == 1 && Math.Max(x.Authors.Count, y.Authors.Count) > 2)
        )
        {
            return false;
        }

        var agree = Enumerable
            .Range(0, count)
            .Count(i =>
                EditDistance.IsWithin(
                    x.Authors[i],
                    y.Authors[i],
                    Math.Min(x.Authors[i].Length, y.Authors[i].Length) >= 5 ? 2 : 0
                )
            );
        return agree == count || (count > 3 && agree >= count - 1) || (x.IsOrganisation && HaveSameFirstAuthor(x, y));
    }

    private static TitleSimilarity CompareTitles(MatchKeys x, MatchKeys y)
    {
        if (x.Title.Length < MinTitleLength && y.Title.Length < MinTitleLength)
        {
            return x.Title.Length > 3 && x.Title == y.Title ? TitleSimilarity.Same : TitleSimilarity.None;
        }

        if (x.Title == y.Title)
        {
            return TitleSimilarity.Same;
        }

        if (x.TitleDigits != y.TitleDigits)
        {
            return TitleSimilarity.None;
        }

        var limit = Math.Min(x.Title.Length, y.Title.Length) / LettersPerMisprint;
        if (limit > 0 && EditDistance.IsWithin(x.Title, y.Title, Math.Min(limit, 6)))
        {
            return TitleSimilarity.Misprint;
        }

        return IsMainTitle(x, y) || IsMainTitle(y, x) ? TitleSimilarity.Shortened : TitleSimilarity.None;
    }

    /// <summary>One title is all of the other before its colon, dash or question mark.</summary>
    private static bool IsMainTitle(MatchKeys main, MatchKeys full) =>
        main.Title.Length >= MinTitleLength && full.Title.Length > main.Title.Length && full.MainTitle == main.Title;
}
