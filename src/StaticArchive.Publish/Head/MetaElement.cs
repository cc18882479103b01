namespace StaticArchive.Publish.Head;

/// <summary>A <c>meta</c> element.</summary>
/// <param name="Content">Its content; never empty.</param>
/// <param name="IsProperty">Whether the name stands in <c>property</c> (Open Graph) instead of <c>name</c>.</param>
public sealed record MetaElement(string Name, string Content, bool IsProperty = false);
