namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>What a region of a page is.</summary>
internal enum LayoutRegionKind
{
    /// <summary>A column of the text, or the whole width where there is one.</summary>
    Column,

    /// <summary>Lines across several columns: a title, a heading, a wide table.</summary>
    Spanning,

    /// <summary>A framed or shaded box, or a side bar.</summary>
    Box,

    /// <summary>A cell of a ruled table, or a column of one without rules.</summary>
    Table,

    /// <summary>The head of the page, above the text.</summary>
    Header,

    /// <summary>The foot of the page, below the text.</summary>
    Footer,

    /// <summary>Notes at the foot of the page.</summary>
    Footnotes,

    /// <summary>
    /// Outside the text or across it: turned text in a margin, a stamp, a watermark, an axis of a chart.
    /// </summary>
    Margin,
}
