namespace StaticArchive.Ingest.Formats.WordProcessing.Fields;

/// <summary>What a field does to the words it shows.</summary>
internal enum FieldKind
{
    /// <summary>Text like any other: numbers of figures, cross references, dates.</summary>
    Other,

    /// <summary>A table of contents, of figures, an index.</summary>
    Contents,

    /// <summary>A link to an address.</summary>
    Link,

    /// <summary>The number of a page, which stands at the end of lines of contents.</summary>
    PageReference,

    /// <summary>The words or the number of another place, which it leads to.</summary>
    CrossReference,

    /// <summary>A citation of a reference manager.</summary>
    Citation,

    /// <summary>The reference list of a reference manager.</summary>
    Bibliography,
}
