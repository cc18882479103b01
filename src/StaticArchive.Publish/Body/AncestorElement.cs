namespace StaticArchive.Publish.Body;

/// <summary>An element around several blocks: a section, a box, a list.</summary>
/// <param name="Key">Blocks with the same key stand in the same element.</param>
/// <param name="StartTag">Start tag and what stands at the element's beginning.</param>
/// <param name="EndTag">End tag and what stands before it.</param>
internal readonly record struct AncestorElement(string Key, string StartTag, string EndTag);
