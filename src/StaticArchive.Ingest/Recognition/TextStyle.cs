namespace StaticArchive.Ingest.Recognition;

/// <summary>How all the text of a block is set.</summary>
[Flags]
internal enum TextStyle
{
    /// <summary>Nothing covers it all.</summary>
    Plain = 0,

    /// <summary>All italics.</summary>
    Italic = 1,

    /// <summary>All bold.</summary>
    Bold = 2,

    /// <summary>Mostly capitals.</summary>
    Capitals = 4,
}
