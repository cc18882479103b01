using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>A citation style that the cite box offers.</summary>
/// <param name="Id">Its address within the box.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Format">Makes the citation of a record, or of a paragraph of it.</param>
public sealed record CitationStyle(string Id, string Name, Func<CslItem, CitationLocator?, RenderedCitation> Format)
{
    /// <summary>The one that stands where there is room for one only.</summary>
    public static CitationStyle Harvard { get; } = Create("harvard", "Harvard", "Available at: ");

    /// <summary>The styles in the order in which the box shows them.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } =
    [
        Harvard,
        Create("apa", "APA", ""),
        Create("chicago", "Chicago", ""),
        Create("vancouver", "Vancouver", "Available from: "),
    ];

    private static CitationStyle Create(string id, string name, string introduction) =>
        new(id, name, new CslFormatter(id, introduction).Format);
}
