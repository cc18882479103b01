namespace StaticArchive.Model;

/// <summary>
/// One block of a document's text. Blocks stand in reading order and, with two newlines between, are the whole text.
/// </summary>
public sealed record Block
{
    /// <summary>
    /// Permanent address within the page: <c>p-</c> and 8 base32 characters of the SHA-256 of the folded text.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>
    /// The shape it has when <see cref="Kind"/> is <see cref="BlockKind.Paratext"/> (an advert's table stays a table);
    /// else equal to <see cref="Kind"/>.
    /// </summary>
    public required BlockKind OriginalKind { get; init; }

    /// <summary>Its words in the document's text.</summary>
    public required Span Span { get; init; }

    /// <summary>Where its words stand in the file as supplied; several spans when it was broken there.</summary>
    public required IReadOnlyList<Span> Source { get; init; }

    /// <summary>Id of the section it belongs to; null before the first heading and in paratext.</summary>
    public string? Section { get; init; }

    /// <summary>Id of the box block it belongs to.</summary>
    public string? Box { get; init; }

    /// <summary>
    /// <c>joined</c> for a paragraph made whole again, the reason for paratext, what is missing for a lost figure.
    /// </summary>
    public BlockNote? Note { get; init; }

    /// <summary>
    /// Logical level of a heading, 1 for the title; depth of a list item, 1 for the outer list; else 0.
    /// </summary>
    public int Level { get; init; }

    /// <summary>Whether a list item is numbered; its number as printed is part of its text.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>
    /// Number or label of an entry of a reference list or of a note, without brackets and stops: <c>3</c>,
    /// <c>SP 800-1</c>; also where it is only implied, as in an <c>ol</c> of HTML.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>
    /// The field of the paper's record that a metadata block states, if known: <c>author</c>, <c>citation</c>, …
    /// </summary>
    public string? Field { get; init; }

    /// <summary>Rows of cells, for a table.</summary>
    public Table? Table { get; init; }

    /// <summary>Pictures that stand above its words.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>What a lost figure or chart should have shown; null where nothing is lost.</summary>
    public string? MissingContent { get; init; }
}
