using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>Prints citations: <c>resolved | Field &amp; Peck 2003a (p 3) -> field-peck-2003a [how]</c>.</summary>
internal static class CitationsView
{
    /// <summary>A line for each citation of a document.</summary>
    public static IEnumerable<string> Print(Document document, Archive archive) =>
        archive
            .Citations.Where(citation => citation.Document == document.Id && !citation.IsMention)
            .Select(citation => Line(document, citation));

    /// <summary>A line for each work that a document names without citing it.</summary>
    public static IEnumerable<string> PrintMentions(Document document, Archive archive) =>
        archive
            .Citations.Where(citation => citation.Document == document.Id && citation.IsMention)
            .Select(citation => Line(document, citation));

    private static string Line(Document document, Citation citation)
    {
        var locator = citation.Locator is null ? "" : $" ({citation.Locator})";
        var works = citation.Works.Count == 0 ? "" : $" -> {string.Join(", ", citation.Works)}";
        var how = citation.ResolutionMethod is null ? "" : $" [{citation.ResolutionMethod}]";
        var misses = string.Join("; ", citation.Candidates.Select(one => $"{one.Work}: {one.RejectionReason}"));
        var rejected = misses.Length == 0 ? "" : $" not {misses}";
        return $"{citation.Status.ToString().ToLowerInvariant()} | "
            + $"{citation.Span.Slice(document.Text)}{locator}{works}{how}{rejected}";
    }
}
