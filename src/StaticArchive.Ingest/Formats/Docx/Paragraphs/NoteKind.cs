namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>Where a note is printed.</summary>
internal enum NoteKind
{
    /// <summary>At the foot of its page.</summary>
    Footnote,

    /// <summary>At the end of the text.</summary>
    Endnote,
}
