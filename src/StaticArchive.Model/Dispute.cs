namespace StaticArchive.Model;

/// <summary>One side of a disagreement, with its evidence found.</summary>
/// <param name="Record">As written.</param>
/// <param name="Evidence">Its quotes.</param>
public sealed record Dispute(DisputeRecord Record, IReadOnlyList<Evidence> Evidence);
