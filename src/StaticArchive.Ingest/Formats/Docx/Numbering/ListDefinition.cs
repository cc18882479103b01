using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Docx.Numbering;

/// <summary>A list as paragraphs name it.</summary>
/// <param name="Sequence">What it shares its numbers with: lists of one definition go on counting.</param>
/// <param name="Levels">Its levels by depth.</param>
/// <param name="Restarts">Numbers that levels begin at anew with the list's first item.</param>
internal sealed record ListDefinition(
    string Sequence,
    IReadOnlyDictionary<int, NumberingLevel> Levels,
    IReadOnlyDictionary<int, int> Restarts
);
