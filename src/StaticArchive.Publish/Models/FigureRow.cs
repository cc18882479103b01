namespace StaticArchive.Publish.Models;

/// <summary>A row of a figure's table.</summary>
/// <param name="Cells">What stands in it; the first heads it.</param>
public sealed record FigureRow(IReadOnlyList<FigureCell> Cells)
{
    /// <summary>What the page can narrow it by; null where it is no event.</summary>
    public EventFacets? Facets { get; init; }
}
