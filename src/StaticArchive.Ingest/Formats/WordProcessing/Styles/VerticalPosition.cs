namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>Where letters stand to their line.</summary>
internal enum VerticalPosition
{
    /// <summary>On it.</summary>
    Baseline,

    /// <summary>Raised, as numbers of notes are.</summary>
    Superscript,

    /// <summary>Lowered.</summary>
    Subscript,
}
