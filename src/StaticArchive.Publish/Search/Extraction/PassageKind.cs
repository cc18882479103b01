namespace StaticArchive.Publish.Search.Extraction;

/// <summary>What a passage is; a query can ask for one kind: <c>kind:box</c>.</summary>
internal enum PassageKind
{
    /// <summary>A paper itself: its record.</summary>
    Paper,

    /// <summary>A heading.</summary>
    Section,

    /// <summary>Running text, and the items of a list together.</summary>
    Paragraph,

    /// <summary>Something in a box, or its title.</summary>
    Box,

    /// <summary>A quotation set apart.</summary>
    Quotation,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A figure or its title.</summary>
    Figure,

    /// <summary>A work that papers cite, or an entry of a list of references.</summary>
    Reference,

    /// <summary>A note by a reader.</summary>
    Annotation,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A page of the archive's own.</summary>
    Page,
}
