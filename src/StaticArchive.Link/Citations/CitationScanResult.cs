using System.Globalization;
using StaticArchive.Link.Citations.Notes;
using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Citations;

/// <summary>The citations found, the unresolved ones with what was read of them.</summary>
internal sealed record CitationScanResult(IReadOnlyList<FoundCitation> Citations);
