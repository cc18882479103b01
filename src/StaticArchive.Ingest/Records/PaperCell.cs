using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>A value that <c>papers.csv</c> has of a paper.</summary>
/// <param name="Column">Name of its column, as in paper.yml: <c>issued</c>.</param>
/// <param name="Value">The value, which is not empty.</param>
/// <param name="Location">Where its row begins.</param>
internal sealed record PaperCell(string Column, string Value, SourceLocation Location);
