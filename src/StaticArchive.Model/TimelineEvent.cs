namespace StaticArchive.Model;

/// <summary>An event with its evidence found.</summary>
public sealed record TimelineEvent
{
    /// <summary>As written; made by the program for events that come from the archive itself.</summary>
    public required EventRecord Record { get; init; }

    /// <summary>First day it can have been.</summary>
    public required DateOnly Earliest { get; init; }

    /// <summary>Last day it can have been.</summary>
    public required DateOnly Latest { get; init; }

    /// <summary>The date in words.</summary>
    public required string DateInWords { get; init; }

    /// <summary>Evidence of the event itself, with where each quote was found.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Sides of disagreements, with their evidence found.</summary>
    public IReadOnlyList<Dispute> Disputed { get; init; } = [];

    /// <summary>Ids that it had when its paper had others, the oldest first; links to them lead to it.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Id of the event.</summary>
    public string Id => Record.Id;
}
