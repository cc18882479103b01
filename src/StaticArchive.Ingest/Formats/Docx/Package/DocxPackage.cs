using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using StaticArchive.Model;

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

    /// <summary>Properties of the file.</summary>
    public required DocxProperties Properties { get; init; }

    /// <summary>Opens a file and reads its parts; nothing outside it is looked at.</summary>
    public static DocxPackage? Open(InputFile file)
    {
        using var stream = CreateStream(file.Bytes);
        ZipBombDetector.Check(stream);
        stream.Position = 0;
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
        return document.MainDocumentPart is { } main ? Read(document, main) : null;
    }

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
                .. main.HeaderParts.OfType<OpenXmlPart>().Concat(main.FooterParts).Select(part => ReadPart(part, loader)),
            ],
            CustomXml = [.. main.CustomXmlParts.Select(part => ReadCustomXml(part, loader)).OfType<XElement>()],
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

        return new DocxPart(loader.Load(stream), links);
    }

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

    private static MemoryStream CreateStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
