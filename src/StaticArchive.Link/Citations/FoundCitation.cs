using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>A citation that was found, still without its id.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Open">What was read of it, if it is unresolved.</param>
internal sealed record FoundCitation(Citation Citation, CitationMention? Open);
