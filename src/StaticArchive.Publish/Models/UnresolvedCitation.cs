namespace StaticArchive.Publish.Models;

/// <summary>A citation that is ambiguous or in no list.</summary>
/// <param name="Id">Id of the citation within the page.</param>
/// <param name="Text">Its words.</param>
/// <param name="State">What became of it, in words.</param>
/// <param name="Candidates">Works it may mean, and why each was not taken.</param>
public sealed record UnresolvedCitation(string Id, string Text, string State, IReadOnlyList<PageLink> Candidates);
