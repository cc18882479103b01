using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A citation by number or label, before it has an id.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Unlisted">What of it the list does not have; null where it is resolved or ambiguous.</param>
internal sealed record NumberedCitation(Citation Citation, UnlistedNumbers? Unlisted);
