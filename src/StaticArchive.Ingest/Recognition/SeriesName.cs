namespace StaticArchive.Ingest.Recognition;

/// <summary>A kind of paper and its number in a series: <c>Policy Paper</c>, <c>10</c>.</summary>
/// <param name="Kind">The kind, as printed.</param>
/// <param name="Number">One to three digits.</param>
internal sealed record SeriesName(string Kind, string Number);
