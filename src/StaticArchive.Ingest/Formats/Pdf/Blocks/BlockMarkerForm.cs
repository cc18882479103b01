namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>How the marker of a list item looks.</summary>
internal enum BlockMarkerForm
{
    /// <summary>A sign: <c>•</c>.</summary>
    Bullet,

    /// <summary><c>3.</c></summary>
    Stop,

    /// <summary><c>3)</c></summary>
    Bracket,

    /// <summary><c>(3)</c></summary>
    Brackets,

    /// <summary><c>[3]</c></summary>
    SquareBrackets,
}
