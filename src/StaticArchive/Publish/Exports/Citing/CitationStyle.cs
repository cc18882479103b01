using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>A citation style that the cite box offers.</summary>
/// <param name="Id">Its address within the box.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Format">Makes the citation of a record, or of a paragraph of it.</param>
public sealed record CitationStyle(string Id, string Name, Func<CslItem, Pinpoint?, CitationText> Format)
{
    /// <summary>The styles in the order in which the box shows them.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } =
    [
        new("harvard", "Harvard", Harvard.Of),
        new("apa", "APA", Apa.Of),
        new("chicago", "Chicago", Chicago.Of),
        new("vancouver", "Vancouver", Vancouver.Of),
    ];
}
