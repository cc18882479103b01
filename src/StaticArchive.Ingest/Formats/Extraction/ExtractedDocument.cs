using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>What a reader takes out of a file that is not text.</summary>
/// <param name="Source">The file, with the text that was taken out of it.</param>
/// <param name="Raw">The blocks, whose spans point into that text.</param>
internal sealed record ExtractedDocument(SourceFile Source, RawDocument Raw);
