namespace StaticArchive.Publish.Body;

/// <summary>Some words in a row that share a fate.</summary>
/// <param name="Operation">The fate.</param>
/// <param name="Words">The words, a blank between each.</param>
public readonly record struct DiffSegment(DiffOperation Operation, string Words);
