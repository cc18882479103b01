using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>A line of a reference list.</summary>
/// <param name="Content">Its words.</param>
/// <param name="IsBlockStart">Whether a blank line or a bullet stands above it.</param>
/// <param name="IsListItem">Whether a bullet or number begins it.</param>
/// <param name="Block">Which block of the list it belongs to.</param>
internal sealed record ReferenceLine(MappedText Content, bool IsBlockStart, bool IsListItem, int Block);
