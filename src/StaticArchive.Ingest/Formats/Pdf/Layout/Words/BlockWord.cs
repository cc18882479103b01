using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>
/// Stands for a box or a table among the words of a page, so that it keeps columns apart and is read where it stands.
/// </summary>
/// <param name="area">The box.</param>
/// <param name="block">Its index on the page.</param>
internal sealed class BlockWord(LayoutBox area, int block)
    : Word([new Glyph("", (float)area.Left, (float)area.Right, GetBaseline(area), CreateStyle(area))])
{
    /// <summary>The box.</summary>
    public LayoutBox Area { get; } = area;

    /// <summary>Its index on the page.</summary>
    public int Block { get; } = block;

    private static float GetBaseline(LayoutBox area) => (float)(area.Top + (CapHeight * GetSize(area)));

    private static double GetSize(LayoutBox area) => area.Height / (CapHeight + Depth);

    private static LetterStyle CreateStyle(LayoutBox area) => new("", GetSize(area), false, false);
}
