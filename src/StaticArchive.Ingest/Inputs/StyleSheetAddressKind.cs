namespace StaticArchive.Ingest.Inputs;

/// <summary>How a style sheet names what it loads.</summary>
internal enum StyleSheetAddressKind
{
    /// <summary>In <c>url()</c>.</summary>
    Url,

    /// <summary>In quotation marks, which some functions take for an address.</summary>
    String,

    /// <summary>By <c>@import</c>.</summary>
    Import,
}
