namespace StaticArchive.Publish.Models;

/// <summary>An organisation and its life.</summary>
public sealed record OrganisationPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required string Type { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Its life as a picture; null where there is too little to draw.</summary>
    public required FigureModel? Lifeline { get; init; }

    /// <summary>What happened to it, in order.</summary>
    public required IReadOnlyList<EventModel> Events { get; init; }

    /// <summary>Passages that name it, by document.</summary>
    public required IReadOnlyList<PassageGroup> Mentions { get; init; }
}
