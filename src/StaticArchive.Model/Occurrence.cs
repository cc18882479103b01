namespace StaticArchive.Model;

/// <summary>One place where a work is printed: an entry of a reference list, or a mention elsewhere.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">The entry in the document's text, half-open, in UTF-16 code units.</param>
/// <param name="Raw">The entry as printed.</param>
/// <param name="Item">The fields as printed here.</param>
/// <param name="IsInReferenceList">Whether it stands in the document's reference list; else it is named elsewhere (in
/// a series list).</param>
public sealed record Occurrence(
    string Document,
    string Block,
    Span Span,
    string Raw,
    CslItem Item,
    bool IsInReferenceList
)
{
    /// <summary><see cref="Model.Note.Id"/> of the note that names the work; null everywhere else.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it stands within a sentence, so that its block has other words too.</summary>
    public bool IsPartOfBlock { get; init; }
}
