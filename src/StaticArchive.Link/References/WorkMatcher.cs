using StaticArchive.Link.Law;
using static StaticArchive.Link.References.AuthorComparer;

namespace StaticArchive.Link.References;

/// <summary>
/// Decides whether two records are the same work, and says why. Evidence against it (another DOI, volume, page or year
/// suffix in one list, a number in the title) outweighs all evidence for it: a wrong merge is worse than a missed one.
/// </summary>
internal static class WorkMatcher
{
    private const int LongTitleLength = 25;

    /// <summary>
    /// The reason in words; null where they are different works, or nothing proves that they are one.
    /// </summary>
    public static string? FindMatchReason(ReferenceEntry a, ReferenceEntry b)
    {
        if (a.Keys.Legal.Count > 0 && b.Keys.Legal.Count > 0)
        {
            return LegalKeys.Match(a.Keys.Legal, b.Keys.Legal) ? "they name the same legal source" : null;
        }

        var (x, y) = (a.Keys, b.Keys);
        var title = TitleComparer.Compare(x, y);
        if (title == TitleSimilarity.None && !HaveSameDoi(x, y) && !HaveSameVolumeAndPage(x, y))
        {
            return null; // most pairs, and the cheapest test
        }

        if (Contradict(a, b))
        {
            return null;
        }

        return MatchByDoi(x, y, title)
            ?? (x.Year == y.Year ? MatchWithinYear(x, y, title) : MatchAcrossYears(a, b, title));
    }

    /// <summary>
    /// Whether two records that do not match may be one work all the same: author and title agree, years are the same
    /// or next to each other, and nothing in the titles says otherwise.
    /// </summary>
    public static bool Resemble(ReferenceEntry a, ReferenceEntry b)
    {
        var (x, y) = (a.Keys, b.Keys);
        return (x.Year == 0 || y.Year == 0 || Math.Abs(x.Year - y.Year) <= 1)
            && !AreSeparateEntries(a, b)
            && TitleComparer.Compare(x, y) != TitleSimilarity.None
            && HaveSameFirstAuthor(x, y)
            && x.TitleNumerals == y.TitleNumerals
            && x.Companion == y.Companion;
    }

    /// <summary>A DOI is not enough where nothing else agrees: lists print wrong ones.</summary>
    private static string? MatchByDoi(MatchKeys x, MatchKeys y, TitleSimilarity title) =>
        HaveSameDoi(x, y) && (title != TitleSimilarity.None || (HaveSameFirstAuthor(x, y) && x.Year == y.Year))
            ? "they print the same DOI"
            : null;

    private static string? MatchWithinYear(MatchKeys x, MatchKeys y, TitleSimilarity title)
    {
        if (x.Year == 0 && title is not TitleSimilarity.Same)
        {
            return null;
        }

        return HaveSameFirstAuthor(x, y) ? MatchByAuthor(x, y, title) : MatchByTitle(x, y, title);
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

    /// <summary>One publication under the names of two organisations: a department and its minister.</summary>
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
    /// Entries with different years: volume and first page have to be the same; or one entry has no year at all.
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

        return (IsUndated(a) || IsUndated(b)) && HaveSameAuthors(x, y)
            ? "authors and title agree; one record has no year"
            : null;
    }

    /// <summary>
    /// Without a year because it gives none or is not yet published; other words for a date do not count.
    /// </summary>
    private static bool IsUndated(ReferenceEntry entry) =>
        entry.Keys.Year == 0 && entry.Item.Issued is null or { Literal: "in press" or "forthcoming" };

    /// <summary>Whether something proves that two records are different works.</summary>
    private static bool Contradict(ReferenceEntry a, ReferenceEntry b) =>
        WorkContradiction.Applies(a, b) || AreSeparateEntries(a, b);

    /// <summary>
    /// Two entries of one list are one work only if the list prints it twice. Notes name what the list has.
    /// </summary>
    private static bool AreSeparateEntries(ReferenceEntry a, ReferenceEntry b) =>
        a.Occurrence is { Note: null } one
        && b.Occurrence is { Note: null } other
        && one.Document == other.Document
        && !AreDuplicates(a, b);

    private static bool AreDuplicates(ReferenceEntry a, ReferenceEntry b) =>
        a.Keys.Title == b.Keys.Title
        && a.Keys.Title.Length > 0
        && a.Keys.Year == b.Keys.Year
        && a.Item.Issued?.YearSuffix == b.Item.Issued?.YearSuffix
        && a.Keys.Authors.SequenceEqual(b.Keys.Authors, StringComparer.Ordinal)
        && a.Keys.ContainerTitle == b.Keys.ContainerTitle;

    private static bool HaveSameDoi(MatchKeys x, MatchKeys y) => x.Doi.Length > 0 && x.Doi == y.Doi;

    private static bool HaveSameVolumeAndPage(MatchKeys x, MatchKeys y) =>
        x.Volume.Length > 0 && x.Volume == y.Volume && x.FirstPage.Length > 0 && x.FirstPage == y.FirstPage;
}
