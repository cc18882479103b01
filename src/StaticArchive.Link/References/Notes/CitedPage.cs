using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// The first note on an article has the page that is cited where a list has all its pages: <c>‘Grades’, Journal of
/// Wages 5 (2001): 12</c>. It is no field of the work.
/// </summary>
internal static class CitedPage
{
    private const int MaxDigits = 4;

    /// <summary>
    /// Whether the page of an article is one that is cited: a single one, no number of an article, and not the first
    /// page behind the journal, as lawyers put it, <c>(2001) 5 Journal of Wages 12</c>.
    /// </summary>
    public static bool IsIn(string raw, CslItem item) =>
        item is { Volume: not null, Page: { Length: <= MaxDigits } page }
        && !page.AsSpan().ContainsAnyExceptInRange('0', '9')
        && BracketedYear.Find(raw, 0) < 0;
}
