using StaticArchive.Documents;
using StaticArchive.Link.References;

namespace StaticArchive.Link.Citations;

/// <summary>Citations that the format itself marks (JATS, TEI), with the entries they point at.</summary>
internal static class GivenCitations
{
    /// <summary>Those that point at an entry, in order; a mark that points nowhere is left to the scanner.</summary>
    public static List<Citation> Of(Document document, ReferenceIndex index)
    {
        var citations = new List<Citation>();
        foreach (var given in document.Given.Citations)
        {
            var works = given.References.Select(block => index.WorkOf.GetValueOrDefault((document.Id, block))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (works.Count > 0 && document.BlockAt(given.Span.Start) is { } block)
            {
                citations.AddRange(works.Select(work => new Citation { Id = "", Document = document.Id, Block = block.Id, Span = given.Span, Status = CitationStatus.Resolved, Works = [work], How = "marked in the source" }));
            }
        }

        return citations;
    }
}
