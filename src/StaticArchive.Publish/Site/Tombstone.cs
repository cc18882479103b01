namespace StaticArchive.Publish.Site;

/// <summary>What is left of a withdrawn paper, for a page at its address (DataCite's tombstone page).</summary>
/// <param name="Paper">Its id.</param>
/// <param name="Note">Why it was withdrawn, in the archivist's words; null where nothing is said.</param>
public sealed record Tombstone(string Paper, string? Note);
