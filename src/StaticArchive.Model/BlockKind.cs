namespace StaticArchive.Model;

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

    /// <summary>
    /// Not the document's own text: advert, navigation, series list, page number. <see cref="Block.Note"/> says why.
    /// </summary>
    Paratext,
}
