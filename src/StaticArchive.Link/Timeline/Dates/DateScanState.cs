namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// A day printed without its year takes the one named last in the same paragraph, <paramref name="Year"/>.
/// </summary>
internal readonly record struct DateScanState(bool IsReference, int? Year, int LastDate);
