namespace StaticArchive.Documents;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>Title of the document or of a section.</summary>
    Heading,

    /// <summary>A displayed quotation.</summary>
    Quotation,

    /// <summary>A quotation set apart between rules, one speaker each.</summary>
    PullQuote,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A table; its cells are in <see cref="Block.Table"/>.</summary>
    Table,

    /// <summary>The title of a box; the box's content carries its id in <see cref="Block.Box"/>.</summary>
    Box,

    /// <summary>A figure or chart, or the title of a lost one.</summary>
    Figure,

    /// <summary>One entry of a reference list.</summary>
    Reference,

    /// <summary>Something said about the document: authors, dates, identifiers, keywords, rights.</summary>
    Metadata,

    /// <summary>Not the document's own text: advert, navigation, series list, page number. <see cref="Block.Note"/> says why.</summary>
    Paratext,
}

/// <summary>One block of a document's text. Blocks stand in reading order and, with two newlines between, are the whole text.</summary>
public sealed record Block
{
    /// <summary>Permanent address within the page: <c>p-</c> and 8 base32 characters of the SHA-256 of the folded text.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The shape it has when <see cref="Kind"/> is <see cref="BlockKind.Paratext"/> (an advert's table stays a table); else equal to <see cref="Kind"/>.</summary>
    public required BlockKind Form { get; init; }

    /// <summary>Its words in the document's text.</summary>
    public required Span Span { get; init; }

    /// <summary>Where its words stand in the file as supplied; several spans when it was broken there.</summary>
    public required IReadOnlyList<Span> Source { get; init; }

    /// <summary>Id of the section it belongs to; null before the first heading and in paratext.</summary>
    public string? Section { get; init; }

    /// <summary>Id of the box block it belongs to.</summary>
    public string? Box { get; init; }

    /// <summary><c>joined</c> for a paragraph made whole again, the reason for paratext, what is missing for a lost figure.</summary>
    public string? Note { get; init; }

    /// <summary>Logical level of a heading, 1 for the title; depth of a list item, 1 for the outer list; else 0.</summary>
    public int Level { get; init; }

    /// <summary>Whether a list item is numbered; its number as printed is part of its text.</summary>
    public bool Ordered { get; init; }

    /// <summary>The field of the paper's record that a metadata block states, if known: <c>author</c>, <c>citation</c>, …</summary>
    public string? Field { get; init; }

    /// <summary>Rows of cells, for a table.</summary>
    public Table? Table { get; init; }

    /// <summary>What a lost figure or chart should have shown; null where nothing is lost.</summary>
    public string? Lost { get; init; }
}

/// <summary>The cells of a table, row by row. The words of all cells, with blanks between, are the block's words.</summary>
/// <param name="Rows">Spans of the cells in the document's text; an empty cell has an empty span.</param>
/// <param name="HeaderRows">How many rows at the top are headings.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<Span>> Rows, int HeaderRows);
