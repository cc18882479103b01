namespace StaticArchive.Link.Citations;

/// <summary>The citations found, the unresolved ones with what was read of them.</summary>
internal sealed record CitationScanResult(IReadOnlyList<FoundCitation> Citations);
