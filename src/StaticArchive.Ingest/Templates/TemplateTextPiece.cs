namespace StaticArchive.Ingest.Templates;

/// <summary>A stretch of words of a template, or a slot.</summary>
/// <param name="Start">Offset in the file.</param>
/// <param name="Text">The words, character references read; of a slot its name.</param>
/// <param name="IsSlot">Whether it is a slot.</param>
internal sealed record TemplateTextPiece(int Start, string Text, bool IsSlot)
{
    /// <summary>Whether braces are opened and never closed.</summary>
    public bool IsUnclosed { get; init; }
}
