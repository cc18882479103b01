namespace StaticArchive.Publish.Models;

/// <summary>A picture made at build time, with the table of its data.</summary>
public sealed record FigureModel
{
    /// <summary>Address within the page.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The picture.</summary>
    public required string Svg { get; init; }

    /// <summary>What a reader has to know, in paragraphs.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Headings of its table.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Rows of its table.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }
}
