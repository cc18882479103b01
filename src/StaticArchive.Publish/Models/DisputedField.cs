namespace StaticArchive.Publish.Models;

/// <summary>What the sides disagree on.</summary>
/// <param name="Field">What it is about: date, number, title.</param>
/// <param name="Sides">The sides, the preferred one first.</param>
public sealed record DisputedField(string Field, IReadOnlyList<DisputedValue> Sides);
