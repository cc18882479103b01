namespace StaticArchive.Publish.Site;

/// <summary>What is left of a withdrawn paper: a page at its address that says so (DataCite's tombstone page).</summary>
/// <param name="Paper">Its id.</param>
/// <param name="Note">Why it was withdrawn, in the archivist's words; null where nothing is said.</param>
public sealed record Tombstone(string Paper, string? Note);
