namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>A file of a book.</summary>
/// <param name="Part">Its name in the zip file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Properties">What the manifest says of it: <c>nav</c>, <c>cover-image</c>.</param>
internal sealed record EpubManifestItem(string Part, string MediaType, string Properties)
{
    /// <summary>Whether it holds text.</summary>
    public bool IsText => MediaType is "application/xhtml+xml" or "text/html" or "application/x-dtbook+xml" or "";

    /// <summary>Whether it is the navigation of EPUB 3.</summary>
    public bool IsNavigation => Properties.Split(' ').Contains("nav", StringComparer.Ordinal);

    /// <summary>Whether it is the navigation of EPUB 2.</summary>
    public bool IsNcx => MediaType == "application/x-dtbncx+xml";
}
