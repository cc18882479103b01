using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>What a paper's sidecar says that a citation means, where linking got it wrong.</summary>
/// <param name="Quote">Words of the text that hold the citation.</param>
/// <param name="Work">Id of the work; null where the words cite nothing.</param>
/// <param name="Location">Where it says so.</param>
public sealed record CitationCorrection(string Quote, string? Work, SourceLocation Location);
