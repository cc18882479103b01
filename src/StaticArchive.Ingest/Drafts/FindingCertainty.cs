namespace StaticArchive.Ingest.Drafts;

/// <summary>How sure a decision about a field is.</summary>
/// <param name="Field">CSL name of the field.</param>
/// <param name="Sureness">Per cent: how much of the best value's score the second lacks.</param>
/// <param name="NextBest">The second; null where there is none.</param>
internal sealed record FindingCertainty(string Field, int Sureness, string? NextBest);
