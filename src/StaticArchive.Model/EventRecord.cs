using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>An event as a file of <c>input/timeline/</c> states it, checked but not yet tied to the texts.</summary>
public sealed record EventRecord
{
    /// <summary>Address within the timeline.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation SourceLocation { get; init; }

    /// <summary>EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>One sentence or less.</summary>
    public required string Title { get; init; }

    /// <summary>Kind, e.g. <c>policy</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it was only planned.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Where it happened.</summary>
    public string? Location { get; init; }

    /// <summary>Id of the organisation it happened to.</summary>
    public string? Organisation { get; init; }

    /// <summary>Passages that say so.</summary>
    public IReadOnlyList<TextQuoteSelector> Evidence { get; init; } = [];

    /// <summary>Works or addresses that say so.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Where they disagree.</summary>
    public IReadOnlyList<DisputeRecord> Disputes { get; init; } = [];

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>Id of the event that a plan came to.</summary>
    public string? Outcome { get; init; }
}
