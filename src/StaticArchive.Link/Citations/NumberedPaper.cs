using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Tells papers whose list is numbered and is cited by numbers: a name with a year that is not in the list is none of
/// their citations.
/// </summary>
internal static class NumberedPaper
{
    private const int FewestEntries = 3;

    /// <summary>Whether the list has numbers and no work of it is cited by author and year.</summary>
    public static bool CitesByNumber(Document document, IReadOnlyList<Citation> citations)
    {
        var entries = document.Blocks.Where(block => block.Kind == BlockKind.Reference).ToList();
        return entries.Count >= FewestEntries
            && entries.TrueForAll(entry => entry.Label is { Length: > 0 } label && label.All(char.IsAsciiDigit))
            && citations.All(citation => citation.Status == CitationStatus.Unresolved);
    }
}
