namespace StaticArchive.Publish;

/// <summary>A field of a record as formats write it.</summary>
/// <param name="Name">What the format calls it.</param>
/// <param name="Text">What it says; null where the record has nothing to say.</param>
internal sealed record NamedText(string Name, string? Text);
