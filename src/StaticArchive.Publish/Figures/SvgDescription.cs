namespace StaticArchive.Publish.Figures;

/// <summary>What a picture is to the page.</summary>
internal sealed record SvgDescription
{
    /// <summary>Begins the ids of its title and description.</summary>
    public required string Id { get; init; }

    /// <summary>Its class.</summary>
    public required string CssClass { get; init; }

    /// <summary>
    /// Whether its marks are links, which a picture as a whole would hide from those who cannot see it.
    /// </summary>
    public bool HasLinks { get; init; }

    /// <summary>Width of the view box.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the view box.</summary>
    public required int Height { get; init; }

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>What one sees on it.</summary>
    public required string Description { get; init; }
}
