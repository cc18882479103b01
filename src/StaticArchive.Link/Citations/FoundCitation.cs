using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>A citation that was found, still without its id.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Open">What was read of it, if it is unresolved.</param>
internal sealed record FoundCitation(Citation Citation, CitationMention? Open)
{
    /// <summary>The numbers of it that the list does not have; null for any but an unresolved number.</summary>
    public UnlistedNumbers? Unlisted { get; init; }
}
