using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>A box or a table of a page, apart from the text around it.</summary>
/// <param name="Area">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="Table">The table; null for a box.</param>
/// <param name="Number">Its number among the boxes, or among the tables, of its page, from 1.</param>
internal sealed record PageBlock(LayoutBox Area, IReadOnlyList<Word> Words, TableGrid? Table, int Number);
