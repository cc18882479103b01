using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>The legal sources that a document names, and every place that names one.</summary>
/// <param name="Sources">The sources, in the order of their first mentions.</param>
/// <param name="References">All places, in the order of the text; none overlaps another.</param>
internal sealed record LegalSources(
    IReadOnlyList<LegalSources.LegalSource> Sources,
    IReadOnlyList<LegalSources.LegalReference> References
)
{
    /// <summary>A source.</summary>
    /// <param name="Item">Its fields, of all its full mentions.</param>
    /// <param name="Block">Id of the block of its first mention.</param>
    /// <param name="Span">Its first mention.</param>
    internal sealed record LegalSource(CslItem Item, string Block, Span Span);

    /// <summary>A place that names a source, in full or by a short form.</summary>
    /// <param name="Source">Index of the source.</param>
    /// <param name="Block">Id of the block.</param>
    /// <param name="Span">The words that name it, without article and locator.</param>
    /// <param name="Locator">Section or the like, as printed; null for none.</param>
    internal sealed record LegalReference(int Source, string Block, Span Span, string? Locator)
    {
        /// <summary>Whether it is a short form: <c>the 1999 Act</c>.</summary>
        public bool IsShort { get; init; }

        /// <summary>Where short forms can follow: behind the bracket that defines one, else behind the name.</summary>
        public int ResumeAt { get; init; } = Span.End;
    }
}
