namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>Whether letters stand on the line.</summary>
internal enum LetterRise
{
    /// <summary>On it.</summary>
    None,

    /// <summary>Above it: the marker of a note, an exponent.</summary>
    Raised,

    /// <summary>Below it: an index.</summary>
    Lowered,
}
