using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>The parts of a file that have words, or say how they look. Macros, fonts and what is embedded stay shut.</summary>
internal sealed record DocxPackage
{
    /// <summary>The text.</summary>
    public required DocxPart Body { get; init; }

    /// <summary>Styles.</summary>
    public required DocxPart Styles { get; init; }

    /// <summary>Definitions of lists.</summary>
    public required DocxPart Numbering { get; init; }

    /// <summary>Footnotes.</summary>
    public required DocxPart Footnotes { get; init; }

    /// <summary>Endnotes.</summary>
    public required DocxPart Endnotes { get; init; }

    /// <summary>Comments.</summary>
    public required DocxPart Comments { get; init; }

    /// <summary>Settings, which say how notes are numbered.</summary>
    public required DocxPart Settings { get; init; }

    /// <summary>Heads and feet of pages.</summary>
    public required IReadOnlyList<DocxPart> RunningHeads { get; init; }

    /// <summary>Parts of XML that programs keep in the file, such as Word's list of sources.</summary>
    public required IReadOnlyList<XElement> CustomXml { get; init; }

    /// <summary>Words of its charts.</summary>
    public required IReadOnlyList<string> Charts { get; init; }

    /// <summary>Names of documents of other formats that stand in the text as they are.</summary>
    public required IReadOnlyList<string> EmbeddedDocuments { get; init; }

    /// <summary>Properties of the file.</summary>
    public required DocxProperties Properties { get; init; }

    /// <summary>Reads a file that is open; null where it has no text.</summary>
    public static DocxPackage? Read(WordprocessingDocument document) =>
        document.MainDocumentPart is { } main ? Read(document, main) : null;

    private static DocxPackage Read(WordprocessingDocument document, MainDocumentPart main)
    {
        var loader = new WordXmlLoader();
        var properties = document.PackageProperties;
        return new DocxPackage
        {
            Body = ReadPart(main, loader),
            Styles = ReadPart(main.StyleDefinitionsPart, loader),
            Numbering = ReadPart(main.NumberingDefinitionsPart, loader),
            Footnotes = ReadPart(main.FootnotesPart, loader),
            Endnotes = ReadPart(main.EndnotesPart, loader),
            Comments = ReadPart(main.WordprocessingCommentsPart, loader),
            Settings = ReadPart(main.DocumentSettingsPart, loader),
            RunningHeads =
            [
                .. main
                    .HeaderParts.OfType<OpenXmlPart>()
                    .Concat(main.FooterParts)
                    .Select(part => ReadPart(part, loader)),
            ],
            CustomXml = [.. main.CustomXmlParts.Select(part => ReadCustomXml(part, loader)).OfType<XElement>()],
            Charts = [.. main.ChartParts.Select(part => ReadChart(ReadPart(part, loader).Root))],
            EmbeddedDocuments = [.. main.AlternativeFormatImportParts.Select(GetName)],
            Properties = new DocxProperties(
                properties.Title,
                properties.Creator,
                properties.Keywords,
                properties.Created
            ),
        };
    }

    private static DocxPart ReadPart(OpenXmlPart? part, WordXmlLoader loader)
    {
        if (part is null)
        {
            return DocxPart.None;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in part.HyperlinkRelationships.Where(link => link.IsExternal))
        {
            links.TryAdd(link.Id, link.Uri.OriginalString);
        }

        return new DocxPart(loader.Load(stream), links)
        {
            Pictures = ReadPictures(part),
            Diagrams = ReadDiagrams(part, loader),
        };
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

    private static Dictionary<string, XElement> ReadDiagrams(OpenXmlPart part, WordXmlLoader loader)
    {
        var diagrams = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var pair in part.Parts.Where(pair => pair.OpenXmlPart is DiagramDataPart))
        {
            diagrams.TryAdd(pair.RelationshipId, ReadPart(pair.OpenXmlPart, loader).Root);
        }

        return diagrams;
    }

    private static string ReadChart(XElement chart) =>
        string.Join(
            ' ',
            chart.Descendants().Where(part => part.Name.LocalName is "t" or "v").Select(part => part.Value)
        );

    private static string GetName(OpenXmlPart part) => part.Uri.OriginalString.TrimStart('/');

    /// <summary>Any program may keep there what it likes.</summary>
    private static XElement? ReadCustomXml(CustomXmlPart part, WordXmlLoader loader)
    {
        try
        {
            return ReadPart(part, loader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
