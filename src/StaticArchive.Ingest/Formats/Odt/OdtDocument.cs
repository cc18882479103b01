using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A document while it is read: its parts, and what has been found in it so far.</summary>
/// <param name="Package">The file.</param>
internal sealed record OdtDocument(OdtPackage Package)
{
    /// <summary>Its XML.</summary>
    public string Source => Package.Content.Text;

    /// <summary>Its styles.</summary>
    public OdtStyles Styles { get; } = new(Package.Styles, Package.Content);

    /// <summary>The text that is taken out of it.</summary>
    public ExtractedTextBuilder Text { get; } = new();

    /// <summary>Notes whose markers have been read, in order.</summary>
    public List<OdtNote> Notes { get; } = [];

    /// <summary>Descriptions of pictures.</summary>
    public List<string> Pictures { get; } = [];

    /// <summary>Words that are no text.</summary>
    public ExclusionCounter Exclusions { get; } = new();
}
