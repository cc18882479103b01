namespace StaticArchive.Publish.Models;

/// <summary>The front door.</summary>
public sealed record HomePageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>What the archive is.</summary>
    public required string Description { get; init; }

    /// <summary>What it holds: a number and its words, with where it leads.</summary>
    public required IReadOnlyList<PageLink> Holdings { get; init; }

    /// <summary>Newest papers.</summary>
    public required IReadOnlyList<PaperCard> Papers { get; init; }

    /// <summary>Works cited in most passages.</summary>
    public required IReadOnlyList<PageLink> MostCited { get; init; }

    /// <summary>Newest annotations.</summary>
    public required IReadOnlyList<AnnotationModel> Annotations { get; init; }

    /// <summary>The timeline in small, SVG; empty for an archive without dates.</summary>
    public required string Sparkline { get; init; }

    /// <summary>How many events sources disagree about.</summary>
    public required int DisputedCount { get; init; }

    /// <summary>How many works tie papers together.</summary>
    public required int SharedWorkCount { get; init; }

    /// <summary>Whether there are more papers than are shown.</summary>
    public required bool HasMore { get; init; }
}
