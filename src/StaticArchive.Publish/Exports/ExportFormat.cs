using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Citing;

namespace StaticArchive.Publish.Exports;

/// <summary>A format in which a record can be had as a file.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Extension">What the file's name ends with: <c>cite.bib</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Makes the file of one record.</param>
public sealed record ExportFormat(
    string Name,
    string Extension,
    string MediaType,
    Func<ExportItem, ReadOnlyMemory<byte>> Write
)
{
    /// <summary>
    /// What a file of many records has before the first, between two and after the last; a file of one has the first
    /// and the last too.
    /// </summary>
    public (
        ReadOnlyMemory<byte> Before,
        ReadOnlyMemory<byte> Between,
        ReadOnlyMemory<byte> After
    ) Delimiters { get; init; }

    /// <summary>The formats that can hold many records, and in which works and lists can be had.</summary>
    public static IReadOnlyList<ExportFormat> ListFormats { get; } =
    [
        new("BibTeX", "bib", "application/x-bibtex", item => BibTeXWriter.Write([item]))
        {
            Delimiters = (default, "\n"u8.ToArray(), default),
        },
        new("RIS (Reference Manager)", "ris", "application/x-research-info-systems", item => RisWriter.Write([item])),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", item => CslJsonWriter.Write([item]))
        {
            Delimiters = ("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray()),
        },
    ];

    /// <summary>All formats of a paper, in the order in which the cite box lists them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        .. ListFormats,
        new("EndNote", "enw", "application/x-endnote-refer", EndNoteWriter.Write),
        new("Refer", "refer", "text/plain", ReferWriter.Write),
        new("RefWorks", "refworks.txt", "text/plain", RefWorksWriter.Write),
        new(
            "ASCII citation",
            "txt",
            "text/plain",
            item =>
                Encoding.UTF8.GetBytes(
                    CitationStyle.Harvard.Format(item.Item with { Url = item.Url }, null).PlainText + "\n"
                )
        ),
        new("HTML citation", "html", "text/html", HtmlCitationWriter.Write),
        new("Dublin Core", "dc.txt", "text/plain", DublinCoreWriter.WriteText),
        new("Dublin Core (XML)", "oai_dc.xml", "application/xml", DublinCoreWriter.WriteXml),
        new("MODS", "mods.xml", "application/mods+xml", ModsWriter.Write),
        new("METS", "mets.xml", "application/mets+xml", MetsWriter.Write),
        new("OpenURL ContextObject", "openurl.xml", "application/xml", OpenUrlWriter.Write),
    ];

    /// <summary>The formats that are always offered: those that most reference managers and harvesters read.</summary>
    public static IReadOnlyList<ExportFormat> Default { get; } =
    [.. All.Where(format => format.Extension is "bib" or "ris" or "json" or "enw" or "oai_dc.xml")];

    /// <summary>The formats in which an archive offers the records of its papers.</summary>
    public static IReadOnlyList<ExportFormat> ForPapers(Settings settings) => settings.HasAllExports ? All : Default;

    /// <summary>
    /// Whether the works of a paper's list can be had in a format of lists: BibTeX and CSL-JSON say more than RIS does.
    /// </summary>
    public static bool IsForReferences(ExportFormat format, Settings settings) =>
        settings.HasAllExports || format.Extension != "ris";

    /// <summary>Whether the whole index is a file of its own in a format; as CSL-JSON it is a data file.</summary>
    public static bool IsForReferenceIndex(ExportFormat format, Settings settings) =>
        settings.HasAllExports || format.Extension == "bib";

    /// <summary>The same format for many records.</summary>
    public static ReadOnlyMemory<byte> WriteMany(string extension, IEnumerable<ExportItem> items) =>
        extension switch
        {
            "bib" => BibTeXWriter.Write(items),
            "ris" => RisWriter.Write(items),
            "json" => CslJsonWriter.Write(items),
            _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "not a format of many records"),
        };
}
