using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// A quote that leaves words out: <c>The board met […] and agreed the budget</c>. It stands where its parts stand
/// word for word one after the other, in one block and not far apart.
/// </summary>
internal static class ElidedQuote
{
    /// <summary>Folded characters that are left out at most at one place.</summary>
    private const int LongestGap = 600;
    private const int ShortestPart = 4;
    private const string Ellipsis = "...";

    /// <summary>
    /// The parts between the ellipses of a folded text, without brackets: two or more, or one where an ellipsis begins
    /// or ends it; none where nothing is left out.
    /// </summary>
    public static IReadOnlyList<string> Split(string folded)
    {
        var text = folded.Replace(". . .", Ellipsis, StringComparison.Ordinal);
        if (!text.Contains(Ellipsis, StringComparison.Ordinal))
        {
            return [];
        }

        var parts = text.Split(Ellipsis).Select(part => part.Trim(' ', '.', '[', ']', '(', ')')).ToList();
        parts.RemoveAll(part => part.Length == 0);
        return parts.TrueForAll(part => part.Length >= ShortestPart) ? parts : [];
    }

    /// <summary>Where the parts of a quote stand, each place from its first part to its last.</summary>
    public static IReadOnlyList<Span> Find(FoldedQuote quote, IReadOnlyList<string> parts, FoldedDocument document)
    {
        var found = new List<Span>();
        foreach (var first in FindPart(parts[0], document.Text))
        {
            if (
                Follow(first, parts, document.Text) is { } place
                && IsOneBlock(place, document)
                && quote.MatchesContext(document.Text, place)
            )
            {
                // Of two beginnings with one end the nearer is meant.
                found.RemoveAll(other => other.End == place.End);
                found.Add(place);
            }
        }

        return found;
    }

    private static Span? Follow(Span first, IReadOnlyList<string> parts, string text)
    {
        var end = first.End;
        foreach (var part in parts.Skip(1))
        {
            var room = Math.Min(text.Length - end, LongestGap + part.Length);
            var next = FindPart(part, text.Substring(end, room)) is [var found, ..] ? found : default;
            if (next.IsEmpty)
            {
                return null;
            }

            end += next.End;
        }

        return new Span(first.Start, end);
    }

    private static IReadOnlyList<Span> FindPart(string part, string text) =>
        ExactQuoteMatcher.Find(new FoldedQuote(part, "", ""), text);

    private static bool IsOneBlock(Span place, FoldedDocument document)
    {
        var span = document.ToOriginal(place);
        return document.Document.BlockAt(span.Start) == document.Document.BlockAt(span.End - 1);
    }
}
