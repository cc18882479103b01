namespace StaticArchive.Publish.Models;

/// <summary>A field in which the entries of a work disagree.</summary>
/// <param name="Field">The field in words.</param>
/// <param name="Values">Each value with the documents that print it.</param>
public sealed record DisagreementModel(
    string Field,
    IReadOnlyList<(string Value, IReadOnlyList<PageLink> Places)> Values
);
