using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>Reads the XML of parts, and what they link to.</summary>
internal sealed class DocxPartReader
{
    private readonly WordXmlLoader _loader = new();
    private readonly List<string> _damaged = [];

    /// <summary>Names of parts that are damaged, but for those that any program fills as it likes.</summary>
    public IReadOnlyList<string> Damaged => _damaged;

    /// <summary>The name of a part within its zip file.</summary>
    public static string GetName(OpenXmlPart part) => part.Uri.OriginalString.TrimStart('/');

    /// <summary>A part that a document cannot be without.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    public DocxPart Read(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in part.HyperlinkRelationships.Where(link => link.IsExternal))
        {
            links.TryAdd(link.Id, link.Uri.OriginalString);
        }

        return new DocxPart(_loader.Load(stream), links)
        {
            Pictures = ReadPictures(part),
            Diagrams = ReadDiagrams(part),
        };
    }

    /// <summary>Any other part; an empty one where it is missing or damaged.</summary>
    public DocxPart TryRead(OpenXmlPart? part)
    {
        if (part is null)
        {
            return DocxPart.None;
        }

        try
        {
            return Read(part);
        }
        catch (XmlException) when (part is CustomXmlPart)
        {
            return DocxPart.None;
        }
        catch (XmlException)
        {
            _damaged.Add(GetName(part));
            return DocxPart.None;
        }
    }

    private static Dictionary<string, string> ReadPictures(OpenXmlPart part)
    {
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in part.Parts.Where(pair => pair.OpenXmlPart is ImagePart))
        {
            pictures.TryAdd(pair.RelationshipId, GetName(pair.OpenXmlPart));
        }

        return pictures;
    }

    private Dictionary<string, XElement> ReadDiagrams(OpenXmlPart part)
    {
        var diagrams = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var pair in part.Parts.Where(pair => pair.OpenXmlPart is DiagramDataPart))
        {
            diagrams.TryAdd(pair.RelationshipId, TryRead(pair.OpenXmlPart).Root);
        }

        return diagrams;
    }
}
