namespace StaticArchive.Link.Timeline.Dates;

/// <summary>A date that a text mentions.</summary>
/// <param name="Start">First unit of its words.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Edtf">What they mean.</param>
/// <param name="Year">The year that what follows may refer to.</param>
public sealed record DateExpression(int Start, int End, string Edtf, int Year);
