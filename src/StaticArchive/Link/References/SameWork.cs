using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Decides whether two records are the same work, and says why. What speaks against it (another DOI, volume, page or letter in one list,
/// a number in the title) outweighs all that speaks for it: a wrong merge is worse than a missed one.
/// </summary>
internal static class SameWork
{
    private const int ShortestTitle = 10;
    private const int LongTitle = 25;
    private const int LettersAMisprint = 12;

    /// <summary>The reason; null where they are different works, or nothing proves that they are one.</summary>
    public static string? Reason(Print a, Print b)
    {
        var (x, y) = (a.Keys, b.Keys);
        if (Contradicts(a, b))
        {
            return null;
        }

        var (title, isSameDoi) = (Titles(x, y), x.Doi.Length > 0 && x.Doi == y.Doi);
        if (title == Likeness.None && !isSameDoi && !SamePlace(x, y))
        {
            return null; // most pairs, and soonest seen
        }

        if (isSameDoi && (title != Likeness.None || (SameFirst(x, y) && x.Year == y.Year)))
        {
            return "they print the same DOI";
        }

        if (x.Year != y.Year)
        {
            return OtherYear(a, b, title);
        }

        if (x.Year == 0 && title is not Likeness.Same)
        {
            return null;
        }

        return SameFirst(x, y) ? ByAuthor(x, y, title) : ByTitle(x, y, title);
    }

    private enum Likeness
    {
        None,
        Misprint,
        Shortened,
        Same,
    }

    private static string? ByAuthor(PrintKeys x, PrintKeys y, Likeness title)
    {
        var spelling = x.First == y.First ? "" : "; the first author's name is spelt in two ways";
        return title switch
        {
            Likeness.Same => $"author, year and title agree{spelling}",
            Likeness.Shortened when SameAuthors(x, y) => "authors and year agree, and one title is the other without its subtitle",
            Likeness.Misprint when SameAuthors(x, y) => $"authors and year agree, and the titles differ by a misprint{spelling}",
            _ when SamePlace(x, y) && SameAuthors(x, y) => "authors, year, journal, volume and first page agree",
            _ => null,
        };
    }

    /// <summary>One publication under the names of two offices: a department and its minister.</summary>
    private static string? ByTitle(PrintKeys x, PrintKeys y, Likeness title)
    {
        if (title != Likeness.Same || x.Year == 0 || x.Title.Length < LongTitle)
        {
            return null;
        }

        return x.IsOrganisation && y.IsOrganisation ? "title and year agree, and both authors are offices that can stand for one another"
            : SamePlace(x, y) ? "title, year, journal, volume and first page agree"
            : null;
    }

    /// <summary>Prints that differ in the year: the place in the journal must be the same; or one has no year at all.</summary>
    private static string? OtherYear(Print a, Print b, Likeness title)
    {
        var (x, y) = (a.Keys, b.Keys);
        if (title != Likeness.Same || !SameFirst(x, y) || x.Title.Length < LongTitle)
        {
            return null;
        }

        if (Math.Abs(x.Year - y.Year) == 1 && SamePlace(x, y))
        {
            return "author, title, journal, volume and first page agree; the years differ by one";
        }

        var unprinted = x.Year == 0 ? a : y.Year == 0 ? b : null;
        return unprinted is not null && SameAuthors(x, y) && unprinted.Item.Issued is null or { Literal: "in press" or "forthcoming" } ? "authors and title agree; one record has no year" : null;
    }

    private static bool Contradicts(Print a, Print b)
    {
        var (x, y) = (a.Keys, b.Keys);
        if ((x.Doi.Length > 0 && y.Doi.Length > 0 && x.Doi != y.Doi) || Differ(x.Volume, y.Volume) || (Differ(x.FirstPage, y.FirstPage) && x.Doi != y.Doi))
        {
            return true;
        }

        var chapters = (a.Item.Type is "chapter" ? 1 : 0) + (b.Item.Type is "chapter" ? 1 : 0);
        var isBook = a.Item.Type is "book" || b.Item.Type is "book";
        return (chapters == 1 && isBook) || (a.Occurrence is { } one && b.Occurrence is { } other && one.Document == other.Document && !AreCopies(a, b));
    }

    private static bool Differ(string first, string second) => first.Length > 0 && second.Length > 0 && first != second;

    /// <summary>Two entries of one list are one work only if it prints it twice.</summary>
    private static bool AreCopies(Print a, Print b) =>
        a.Keys.Title == b.Keys.Title && a.Keys.Title.Length > 0 && a.Keys.Year == b.Keys.Year && a.Item.Issued?.Suffix == b.Item.Issued?.Suffix
        && a.Keys.Authors.SequenceEqual(b.Keys.Authors, StringComparer.Ordinal) && a.Keys.Container == b.Keys.Container;

    private static bool SamePlace(PrintKeys x, PrintKeys y) => x.Volume.Length > 0 && x.Volume == y.Volume && x.FirstPage.Length > 0 && x.FirstPage == y.FirstPage;

    private static bool SameFirst(PrintKeys x, PrintKeys y) =>
        x.First.Length > 0 && y.First.Length > 0 && (x.First == y.First || (Math.Min(x.First.Length, y.First.Length) >= 5 && Distance.Within(x.First, y.First, 1)) || IsPart(x, y) || IsPart(y, x));

    /// <summary><c>Department of Health (DH)</c> and <c>Department of Health</c>; <c>Secretary of State</c> and <c>Secretary of State for Health</c>.</summary>
    private static bool IsPart(PrintKeys x, PrintKeys y) => x.IsOrganisation && y.IsOrganisation && x.First.Length >= ShortestTitle && y.First.StartsWith(x.First, StringComparison.Ordinal);

    /// <summary>The shorter list of names, which may stop at <c>et al.</c>, is the beginning of the longer, misprints aside; two persons against one are not.</summary>
    private static bool SameAuthors(PrintKeys x, PrintKeys y)
    {
        var count = Math.Min(x.Authors.Count, y.Authors.Count);
        if (count != Math.Max(x.Authors.Count, y.Authors.Count) && count < 3 && !(count == 1 && Math.Max(x.Authors.Count, y.Authors.Count) > 2))
        {
            return false;
        }

        var agree = Enumerable.Range(0, count).Count(i => Distance.Within(x.Authors[i], y.Authors[i], Math.Min(x.Authors[i].Length, y.Authors[i].Length) >= 5 ? 2 : 0));
        return agree == count || (count > 3 && agree >= count - 1) || (x.IsOrganisation && SameFirst(x, y));
    }

    private static Likeness Titles(PrintKeys x, PrintKeys y)
    {
        if (x.Title.Length < ShortestTitle && y.Title.Length < ShortestTitle)
        {
            return x.Title.Length > 3 && x.Title == y.Title ? Likeness.Same : Likeness.None;
        }

        if (x.Title == y.Title)
        {
            return Likeness.Same;
        }

        if (x.TitleDigits != y.TitleDigits)
        {
            return Likeness.None;
        }

        var limit = Math.Min(x.Title.Length, y.Title.Length) / LettersAMisprint;
        if (limit > 0 && Distance.Within(x.Title, y.Title, Math.Min(limit, 6)))
        {
            return Likeness.Misprint;
        }

        return IsMain(x, y) || IsMain(y, x) ? Likeness.Shortened : Likeness.None;
    }

    /// <summary>One title is all of the other before its colon, dash or question mark.</summary>
    private static bool IsMain(PrintKeys main, PrintKeys full) => main.Title.Length >= ShortestTitle && full.Title.Length > main.Title.Length && full.MainTitle == main.Title;
}
