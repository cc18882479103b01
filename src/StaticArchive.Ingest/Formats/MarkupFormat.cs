namespace StaticArchive.Ingest.Formats;

/// <summary>What kind of markup a file begins with.</summary>
internal enum MarkupFormat
{
    /// <summary>None: text, perhaps Markdown.</summary>
    None,

    /// <summary>HTML, XHTML included.</summary>
    Html,

    /// <summary>Any other XML.</summary>
    Xml,
}
