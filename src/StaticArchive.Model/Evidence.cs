namespace StaticArchive.Model;

/// <summary>A quote and where it was found.</summary>
/// <param name="Record">As written.</param>
/// <param name="Anchor">Where.</param>
public sealed record Evidence(TextQuoteSelector Record, Anchor Anchor);
