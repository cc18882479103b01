namespace StaticArchive.Model;

/// <summary>A work that was nearly meant.</summary>
/// <param name="Work">Id of the work.</param>
/// <param name="RejectionReason">Why it was not taken.</param>
public sealed record Candidate(string Work, string RejectionReason);
