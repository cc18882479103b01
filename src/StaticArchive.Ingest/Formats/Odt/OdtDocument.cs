using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A document while it is read: its parts, and what has been found in it so far.</summary>
/// <param name="Package">The file.</param>
internal sealed record OdtDocument(OdtPackage Package)
{
    private int _boxes;

    /// <summary>Its XML.</summary>
    public string Source => Package.Content.Text;

    /// <summary>Its styles.</summary>
    public OdtStyleSheet Styles { get; } = new(Package.Styles, Package.Content);

    /// <summary>Citations that Zotero keeps beside the text, by the names of their bookmarks.</summary>
    public IReadOnlyDictionary<string, string> StoredCitations { get; } = OdtMetaReader.ReadCitations(Package.Meta);

    /// <summary>Notes whose markers have been read, in order.</summary>
    public List<OdtNote> Notes { get; } = [];

    /// <summary>Keys of notes by the names that references to them use.</summary>
    public Dictionary<string, string> NotePlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Citations of reference managers.</summary>
    public List<CitationField> Citations { get; } = [];

    /// <summary>Words that are no text.</summary>
    public ExclusionCounter Exclusions { get; } = new();

    /// <summary>Number of the next box.</summary>
    public int CountBox() => ++_boxes;
}
