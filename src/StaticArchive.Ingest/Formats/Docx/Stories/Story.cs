using StaticArchive.Ingest.Formats.Docx.Fields;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>A text of its own within a file: fields that begin in it end in it.</summary>
/// <param name="Context">What all stories share.</param>
/// <param name="Links">Addresses of links by relationship id.</param>
/// <param name="IsNote">Whether it is that of a note.</param>
internal sealed record Story(ReadingContext Context, IReadOnlyDictionary<string, string> Links, bool IsNote)
{
    /// <summary>Fields that are open.</summary>
    public FieldTracker Fields { get; } = new();

    /// <summary>Content controls around that a program fills with contents or references.</summary>
    public FieldKind Gallery { get; set; }
}
