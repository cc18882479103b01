using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Leaves out what looks like a citation by author and year in a paper that cites by number: names with years in its
/// running text mean no entry. Those that fit an entry stay, those within brackets, as in <c>(Oke, 2010)</c>, and all
/// where most citations are of author and year.
/// </summary>
internal static class AuthorDateFilter
{
    /// <summary>So many times more citations by author and year make a few numbers in brackets none.</summary>
    private const int MinRatio = 5;

    /// <summary>
    /// Whether a paper cites by author and year, so that what looks like numbers of its list is something else, though
    /// its list has numbers.
    /// </summary>
    public static bool IsAuthorDate(List<CitationMention> mentions, IReadOnlyList<NumberedCitation> numbered) =>
        mentions.Count(mention => mention.Resolution.Status == CitationStatus.Resolved)
        >= MinRatio * Math.Max(1, numbered.Count);

    /// <summary>The mentions that are citations; none that overlaps one by number or label.</summary>
    public static List<CitationMention> Filter(
        string text,
        List<CitationMention> mentions,
        IReadOnlyList<Citation> numbered
    )
    {
        if (numbered.Count == 0)
        {
            return mentions;
        }

        var resolved = mentions.Count(mention => mention.Resolution.Status == CitationStatus.Resolved);
        var starts = numbered.Select(one => one.Span.Start).Order().ToList();
        return mentions.FindAll(mention =>
            !ContainsStart(starts, mention.Span)
            && (
                resolved > numbered.Count
                || mention.Resolution.Status != CitationStatus.Unresolved
                || IsInBrackets(text, mention.Span)
            )
        );
    }

    /// <summary>Whether a bracket begins with it: <c>(Oke, 2010)</c>, but not <c>(Jun-Aug 2017)</c>.</summary>
    private static bool IsInBrackets(string text, Span span) =>
        span.Start > 0
        && EnglishDateParser.ParseMonth(text[span.Start..FindWordEnd(text, span)]) == 0
        && span.End < text.Length
        && text[span.Start - 1] is '(' or '['
        && text[span.End] is ')' or ']' or ',' or ';' or ':';

    private static bool ContainsStart(List<int> starts, Span span)
    {
        var i = starts.BinarySearch(span.Start);
        i = i < 0 ? ~i : i;
        return i < starts.Count && starts[i] < span.End;
    }

    private static int FindWordEnd(string text, Span span)
    {
        var end = span.Start;
        while (end < span.End && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}
