namespace StaticArchive.Publish.Site;

/// <summary>What the parts of a citation are, whatever a format calls the type.</summary>
public enum ItemTypeGroup
{
    /// <summary>Stands in a journal, magazine or newspaper.</summary>
    Article,

    /// <summary>Stands in a book or in proceedings.</summary>
    Component,

    /// <summary>Stands by itself: book, report, thesis, memorandum.</summary>
    Monograph,

    /// <summary>A page of the web.</summary>
    WebPage,

    /// <summary>An Act, a bill, a regulation.</summary>
    Legal,
}
