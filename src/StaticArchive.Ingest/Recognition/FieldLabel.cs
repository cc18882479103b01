using StaticArchive.Model;

namespace StaticArchive.Ingest.Recognition;

/// <summary>A label at the start of a line.</summary>
/// <param name="Length">UTF-16 code units up to the value.</param>
/// <param name="Field">The field of the record it states; null for one that is not known.</param>
internal readonly record struct FieldLabel(int Length, PaperField? Field);
