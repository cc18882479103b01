using StaticArchive.Ingest.Formats.Docx.Package;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>A text of its own within a file: fields that begin in it end in it.</summary>
/// <param name="Context">What all stories share.</param>
/// <param name="Part">The part of the file it stands in.</param>
/// <param name="IsNote">Whether it is that of a note.</param>
internal sealed record Story(ReadingContext Context, DocxPart Part, bool IsNote)
{
    /// <summary>Fields that are open.</summary>
    public FieldTracker Fields { get; } = new();

    /// <summary>Content controls around that a program fills with contents or references.</summary>
    public FieldKind Gallery { get; set; }
}
