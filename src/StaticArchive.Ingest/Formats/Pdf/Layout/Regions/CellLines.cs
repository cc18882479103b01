using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>A cell with its lines.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record CellLines(LayoutCell Cell, IReadOnlyList<WordLine> Lines)
{
    /// <summary>The cell as rules draw it, which may hold several rows.</summary>
    public LayoutCell Ruled { get; init; } = Cell;
}
