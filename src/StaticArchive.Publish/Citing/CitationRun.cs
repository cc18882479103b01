namespace StaticArchive.Publish.Citing;

/// <summary>A stretch of a citation.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsItalic">Whether it is set in italics.</param>
public readonly record struct CitationRun(string Text, bool IsItalic);
