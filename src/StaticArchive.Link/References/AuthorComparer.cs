using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>Compares folded names of authors, or of editors where there are no authors.</summary>
internal static class AuthorComparer
{
    private const int MinOrganisationLength = 10;
    private const int MinMisspeltLength = 5;

    /// <summary>Whether the first authors are the same, one edit apart, or forms of an organisation's name.</summary>
    public static bool HaveSameFirstAuthor(MatchKeys x, MatchKeys y) =>
        x.FirstAuthor.Length > 0
        && y.FirstAuthor.Length > 0
        && (
            x.FirstAuthor == y.FirstAuthor
            || DifferByMisprint(x.FirstAuthor, y.FirstAuthor, maxEdits: 1)
            || IsNamePrefix(x, y)
            || IsNamePrefix(y, x)
        );

    /// <summary>
    /// Whether the shorter list of names, which may stop at <c>et al.</c>, is the beginning of the longer, misprints
    /// aside; two persons against one are not.
    /// </summary>
    public static bool HaveSameAuthors(MatchKeys x, MatchKeys y)
    {
        var (fewer, more) = (Math.Min(x.Authors.Count, y.Authors.Count), Math.Max(x.Authors.Count, y.Authors.Count));
        if (fewer != more && !CanBeShortened(fewer, more))
        {
            return false;
        }

        var agree = 0;
        for (var i = 0; i < fewer; i++)
        {
            agree += AreSameName(x.Authors[i], y.Authors[i]) ? 1 : 0;
        }

        return agree == fewer || (fewer > 3 && agree >= fewer - 1) || (x.IsOrganisation && HaveSameFirstAuthor(x, y));
    }

    /// <summary><c>Archer et al.</c> for three names or more; three names or more for any longer list.</summary>
    private static bool CanBeShortened(int fewer, int more) => fewer >= 3 || (fewer == 1 && more > 2);

    private static bool AreSameName(string name, string other) =>
        name == other || DifferByMisprint(name, other, maxEdits: 2);

    private static bool DifferByMisprint(string name, string other, int maxEdits) =>
        Math.Min(name.Length, other.Length) >= MinMisspeltLength && EditDistance.IsWithin(name, other, maxEdits);

    /// <summary>
    /// <c>Department of Health (DH)</c> and <c>Department of Health</c>; <c>Secretary of State</c> and <c>Secretary of
    /// State for Health</c>.
    /// </summary>
    private static bool IsNamePrefix(MatchKeys x, MatchKeys y) =>
        x.IsOrganisation
        && y.IsOrganisation
        && x.FirstAuthor.Length >= MinOrganisationLength
        && y.FirstAuthor.StartsWith(x.FirstAuthor, StringComparison.Ordinal);
}
