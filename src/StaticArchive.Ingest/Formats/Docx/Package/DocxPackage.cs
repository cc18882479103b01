using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>
/// The parts of a file that have words, or say how they look. Macros, fonts and what is embedded stay shut.
/// </summary>
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

    /// <summary>Names of parts that are damaged, of which nothing is read.</summary>
    public required IReadOnlyList<string> DamagedParts { get; init; }

    /// <summary>Reads a file that is open; null where it has no text.</summary>
    public static DocxPackage? Read(WordprocessingDocument document) =>
        document.MainDocumentPart is { } main ? Read(document, main, new DocxPartReader()) : null;

    private static DocxPackage Read(WordprocessingDocument document, MainDocumentPart main, DocxPartReader parts)
    {
        var properties = document.PackageProperties;
        return new DocxPackage
        {
            Body = parts.Read(main),
            Styles = parts.TryRead(main.StyleDefinitionsPart),
            Numbering = parts.TryRead(main.NumberingDefinitionsPart),
            Footnotes = parts.TryRead(main.FootnotesPart),
            Endnotes = parts.TryRead(main.EndnotesPart),
            Comments = parts.TryRead(main.WordprocessingCommentsPart),
            Settings = parts.TryRead(main.DocumentSettingsPart),
            RunningHeads = [.. main.HeaderParts.OfType<OpenXmlPart>().Concat(main.FooterParts).Select(parts.TryRead)],
            CustomXml = [.. main.CustomXmlParts.Select(part => parts.TryRead(part).Root)],
            Charts = [.. main.ChartParts.Select(part => GetWords(parts.TryRead(part).Root))],
            EmbeddedDocuments = [.. main.AlternativeFormatImportParts.Select(DocxPartReader.GetName)],
            Properties = new DocxProperties(properties.Title, properties.Creator, properties.Keywords),
            DamagedParts = parts.Damaged,
        };
    }

    private static string GetWords(XElement chart) =>
        string.Join(
            ' ',
            chart.Descendants().Where(part => part.Name.LocalName is "t" or "v").Select(part => part.Value)
        );
}
