namespace StaticArchive.Model;

/// <summary>A work that an unresolved citation may mean.</summary>
/// <param name="Work">Id of the work.</param>
/// <param name="RejectionReason">Why it was rejected, as a clause.</param>
public sealed record Candidate(string Work, string RejectionReason);
