namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A node of an HTML or XML file, with its place in the source.</summary>
internal abstract class MarkupNode(MarkupElement? parent)
{
    /// <summary>The element it stands in; null for the top.</summary>
    public MarkupElement? Parent { get; } = parent;
}
