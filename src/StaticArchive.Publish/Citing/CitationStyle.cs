using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>A citation style that the cite box offers.</summary>
/// <param name="Id">Its address within the box.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Format">Makes the citation of a record, or of a paragraph of it.</param>
public sealed record CitationStyle(string Id, string Name, Func<CslItem, CitationLocator?, RenderedCitation> Format)
{
    /// <summary>The styles in the order in which the box shows them.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } =
    [
        new("harvard", "Harvard", HarvardFormatter.Format),
        new("apa", "APA", ApaFormatter.Format),
        new("chicago", "Chicago", ChicagoFormatter.Format),
        new("vancouver", "Vancouver", VancouverFormatter.Format),
    ];
}
