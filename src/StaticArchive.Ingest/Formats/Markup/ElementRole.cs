namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>What an element of HTML, JATS or TEI does to the text, whatever its vocabulary calls it.</summary>
internal enum ElementRole
{
    /// <summary>Inline: <c>&lt;em&gt;</c>, <c>&lt;xref&gt;</c>.</summary>
    Inline,

    /// <summary>Inline, with a blank between its words and its neighbours': <c>&lt;surname&gt;</c>.</summary>
    SeparatedInline,

    /// <summary>Begins the block after it: <c>&lt;label&gt;</c>.</summary>
    Label,

    /// <summary>Block-level: <c>&lt;p&gt;</c>, <c>&lt;div&gt;</c>.</summary>
    Block,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A displayed quotation.</summary>
    BlockQuotation,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A box set into the text.</summary>
    Box,

    /// <summary>A line end.</summary>
    LineBreak,

    /// <summary>A rule between blocks.</summary>
    ThematicBreak,

    /// <summary>Neither it nor its words are text.</summary>
    Hidden,

    /// <summary>Read by the walker of its vocabulary.</summary>
    Custom,
}
