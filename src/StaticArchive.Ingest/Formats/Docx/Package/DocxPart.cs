using System.Xml.Linq;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>A part of a file: the text, the footnotes, a header.</summary>
/// <param name="Root">Its top element.</param>
/// <param name="Links">Addresses of its links by relationship id.</param>
internal sealed record DocxPart(XElement Root, IReadOnlyDictionary<string, string> Links)
{
    /// <summary>Names of the parts of its pictures by relationship id.</summary>
    public IReadOnlyDictionary<string, string> Pictures { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Data of its diagrams (SmartArt) by relationship id.</summary>
    public IReadOnlyDictionary<string, XElement> Diagrams { get; init; } =
        new Dictionary<string, XElement>(StringComparer.Ordinal);

    /// <summary>A part that a file does not have.</summary>
    public static DocxPart None { get; } =
        new(new XElement("none"), new Dictionary<string, string>(StringComparer.Ordinal));
}
