using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>A citation that a reference manager keeps.</summary>
/// <param name="Words">The words of the block it stands in.</param>
/// <param name="Span">What it shows, in these words.</param>
/// <param name="Instruction">What the program wrote of it.</param>
/// <param name="IsInNote">Whether it stands in a note.</param>
internal sealed record CitationField(
    InlineContentBuilder Words,
    Span Span,
    FieldInstruction Instruction,
    bool IsInNote
);
