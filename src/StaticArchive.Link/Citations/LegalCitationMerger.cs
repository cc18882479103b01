using StaticArchive.Link.Law;
using StaticArchive.Model;
using static StaticArchive.Link.Citations.CitableWorkIndexBuilder;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Puts the places that name legal sources among the other citations of a document. Which of them are citations depends
/// on the document's own system: where it cites by author and year or by number, or has a reference list and no law
/// in its notes, an Act in the running text is only named, for whoever counts its citations; in a note, or where the
/// document has no such system, naming it is citing it.
/// </summary>
internal static class LegalCitationMerger
{
    /// <summary>
    /// All citations in the order of the text. A legal source gives way to a citation that was resolved, and replaces
    /// one that was not.
    /// </summary>
    public static IReadOnlyList<FoundCitation> Merge(
        IReadOnlyList<FoundCitation> found,
        IReadOnlyList<Citation> legal,
        CitableWorkIndexInputs list
    )
    {
        if (legal.Count == 0)
        {
            return found;
        }

        var hasSystem =
            found.Any(one =>
                one.Citation is { Status: CitationStatus.Resolved, Note: null, System: not CitationSystem.Note }
            ) || (list.Entries.Count > 0 && legal.All(one => one.Note is null));
        var listed = list.Entries.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
        var merged = new List<FoundCitation>(found.Count + legal.Count);
        var next = 0;
        foreach (var one in legal)
        {
            while (next < found.Count && found[next].Citation.Span.End <= one.Span.Start)
            {
                merged.Add(found[next++]);
            }

            if (!PassUnresolved(found, one.Span, ref next))
            {
                continue;
            }

            var isMention =
                hasSystem
                && one.Note is null
                && !(listed.Contains(one.Works[0]) && IsBracketed(list.Document.Text, one.Span));
            merged.Add(new FoundCitation(one with { IsMention = isMention }, null));
        }

        merged.AddRange(found.Skip(next));
        return merged;
    }

    /// <summary>Leaves out unresolved citations that a span overlaps; false, and none, where one is resolved.</summary>
    private static bool PassUnresolved(IReadOnlyList<FoundCitation> found, Span span, ref int next)
    {
        var end = next;
        while (end < found.Count && found[end].Citation.Span.Start < span.End)
        {
            if (found[end].Citation.Status != CitationStatus.Unresolved)
            {
                return false;
            }

            end++;
        }

        next = end;
        return true;
    }

    /// <summary>
    /// <c>(Harbour Act 1999)</c>, <c>(see Harbour Act 1999, s 3)</c> is a citation of an entry of the list.
    /// </summary>
    private static bool IsBracketed(string text, Span span) =>
        span is { Start: > 0, Length: > 5 }
        && text[span.Start - 1] == '('
        && span.End < text.Length
        && text[span.End] is ')' or ',' or ';'
        && LegalLexicon.ParseYear(text.AsSpan(span.End - 4, 4)) > 0;
}
