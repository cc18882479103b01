namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Why a file gives no text.</summary>
internal enum PdfFailure
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>It cannot be opened without a password.</summary>
    Encrypted,

    /// <summary>It is damaged, or no PDF file.</summary>
    Broken,

    /// <summary>Its pages are pictures: words have to be recognised first.</summary>
    Scanned,

    /// <summary>Its letters have no characters: it can be shown and not read.</summary>
    NoCharacters,

    /// <summary>It is a form that is filled in by a program (XFA), with a page that says so.</summary>
    Form,

    /// <summary>It is a cover for other files that are attached to it.</summary>
    Portfolio,

    /// <summary>It is larger than what is read: too many pages, letters or too large when expanded.</summary>
    TooLarge,

    /// <summary>It has no words.</summary>
    Empty,
}
