namespace StaticArchive.Publish.Models;

/// <summary>A paper in a list.</summary>
public sealed record PaperCard
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of its words; null where it is that of the archive.</summary>
    public string? Language { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Kind and series.</summary>
    public required string PublicationLine { get; init; }

    /// <summary>Authors in reading order.</summary>
    public required string Authors { get; init; }

    /// <summary>Date in words.</summary>
    public required string Date { get; init; }

    /// <summary>Year, for filters; empty where there is no date.</summary>
    public required string Year { get; init; }

    /// <summary>The beginning of its abstract.</summary>
    public required string Summary { get; init; }

    /// <summary>What it holds: documents, references, notes.</summary>
    public required string Facts { get; init; }

    /// <summary>Its record for reference managers, which offer the papers of a list; null for none.</summary>
    public string? Coins { get; init; }
}
