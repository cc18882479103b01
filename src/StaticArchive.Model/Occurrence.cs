namespace StaticArchive.Model;

/// <summary>One print of a work.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">The entry in the document's text.</param>
/// <param name="Raw">The entry as printed.</param>
/// <param name="Item">The fields of this print.</param>
/// <param name="IsInReferenceList">Whether it stands in the document's reference list; else it is named elsewhere (a
/// series list).</param>
public sealed record Occurrence(
    string Document,
    string Block,
    Span Span,
    string Raw,
    CslItem Item,
    bool IsInReferenceList
);
