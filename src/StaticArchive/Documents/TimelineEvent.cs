namespace StaticArchive.Documents;

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

    /// <summary>Id of the event.</summary>
    public string Id => Record.Id;
}

/// <summary>A quote and where it was found.</summary>
/// <param name="Record">As written.</param>
/// <param name="Anchor">Where.</param>
public sealed record Evidence(QuoteRecord Record, Anchor Anchor);

/// <summary>One side of a disagreement, with its evidence found.</summary>
/// <param name="Record">As written.</param>
/// <param name="Evidence">Its quotes.</param>
public sealed record Dispute(DisputeRecord Record, IReadOnlyList<Evidence> Evidence);

/// <summary>A date that a text mentions.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">Its words.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Earliest">First day it can mean.</param>
/// <param name="Latest">Last day it can mean.</param>
/// <param name="Event">Id of the event whose evidence holds it; null for one that no event claims.</param>
public sealed record DatedMention(string Document, string Block, Span Span, string Date, DateOnly Earliest, DateOnly Latest, string? Event);
