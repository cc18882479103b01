namespace StaticArchive.Model;

/// <summary>A date that a text mentions.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">Its words.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Earliest">First day it can mean.</param>
/// <param name="Latest">Last day it can mean.</param>
/// <param name="Event">Id of the event whose evidence holds it; null for one that no event claims.</param>
public sealed record DatedMention(
    string Document,
    string Block,
    Span Span,
    string Date,
    DateOnly Earliest,
    DateOnly Latest,
    string? Event
);
