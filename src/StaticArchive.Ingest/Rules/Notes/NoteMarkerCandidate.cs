using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>A number in the text that may point at a note.</summary>
/// <param name="Draft">Index of the block.</param>
/// <param name="Span">The figures alone, in the block's text.</param>
/// <param name="Number">What they say.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Quality">0 for what may as well be something else, such as a unit, to 3.</param>
internal sealed record NoteMarkerCandidate(int Draft, Span Span, int Number, NoteMarkerStyle Style, int Quality);
