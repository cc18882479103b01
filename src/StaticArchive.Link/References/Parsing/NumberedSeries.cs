namespace StaticArchive.Link.References.Parsing;

/// <summary>A series and the number of a work in it.</summary>
/// <param name="Title">The series: <c>Policy Research Working Paper</c>.</param>
/// <param name="Number">The number as printed: <c>7140</c>, <c>12/3</c>.</param>
internal sealed record NumberedSeries(string Title, string Number);
