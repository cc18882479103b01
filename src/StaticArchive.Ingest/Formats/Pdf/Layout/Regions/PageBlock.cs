using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>A box, a table or a note in the margin of a page, apart from the text around it.</summary>
/// <param name="Area">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="Table">The table; null for a box.</param>
/// <param name="Number">Its number among the boxes, or among the tables, of its page, from 1; 0 for a heading.</param>
internal sealed record PageBlock(LayoutBox Area, IReadOnlyList<Word> Words, TableGrid? Table, int Number)
{
    /// <summary>Most letters of a heading.</summary>
    private const int MaxHeading = 90;

    /// <summary>What its lines are.</summary>
    public LayoutRegionKind Kind =>
        Table is not null ? LayoutRegionKind.Table
        : Number == 0 ? LayoutRegionKind.Column
        : LayoutRegionKind.Box;

    /// <summary>
    /// Whether words in a margin are a heading beside its text: few, and bold or as large as the text.
    /// </summary>
    public static bool IsHeading(IReadOnlyList<Word> words, double bodySize) =>
        words.Sum(word => word.Text.Length) <= MaxHeading
        && words.All(word => word.Style.IsBold || word.Size >= 1.05 * bodySize);
}
