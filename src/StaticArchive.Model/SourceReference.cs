namespace StaticArchive.Model;

/// <summary>A work of the reference index, or a page elsewhere.</summary>
/// <param name="Reference">Id of a work; null for a page elsewhere.</param>
/// <param name="Url">Address of the page.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Date">When, as stated.</param>
public sealed record SourceReference(string? Reference, string? Url, string? Title, string? Publisher, string? Date);
