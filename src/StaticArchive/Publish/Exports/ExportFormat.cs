using System.Text;
using StaticArchive.Publish.Exports.Citing;
using StaticArchive.Publish.Exports.Formats;

namespace StaticArchive.Publish.Exports;

/// <summary>A format in which a record can be had as a file.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Extension">What the file's name ends with: <c>cite.bib</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Makes the file of one record.</param>
public sealed record ExportFormat(string Name, string Extension, string MediaType, Func<ExportItem, ReadOnlyMemory<byte>> Write)
{
    /// <summary>What a file of many records has before the first, between two and after the last; a file of one has the first and the last too.</summary>
    public (ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> Between, ReadOnlyMemory<byte> After) Around { get; init; }

    /// <summary>The formats that can hold many records, and in which works and lists can be had.</summary>
    public static IReadOnlyList<ExportFormat> Lists { get; } =
    [
        new("BibTeX", "bib", "application/x-bibtex", item => BibTeX.Write([item])) { Around = (default, "\n"u8.ToArray(), default) },
        new("RIS (Reference Manager)", "ris", "application/x-research-info-systems", item => Ris.Write([item])),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", item => CslJson.Write([item])) { Around = ("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray()) },
    ];

    /// <summary>All formats of a paper, in the order in which the cite box lists them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        .. Lists,
        new("EndNote", "enw", "application/x-endnote-refer", EndNote.Write),
        new("Refer", "refer", "text/plain", Refer.Write),
        new("RefWorks", "refworks.txt", "text/plain", RefWorks.Write),
        new("ASCII citation", "txt", "text/plain", item => Encoding.UTF8.GetBytes(Harvard.Of(item.Item with { Url = item.Url }, null).Plain + "\n")),
        new("HTML citation", "html", "text/html", HtmlCitation.Write),
        new("Dublin Core", "dc.txt", "text/plain", DublinCore.WriteText),
        new("Dublin Core (XML)", "oai_dc.xml", "application/xml", DublinCore.WriteXml),
        new("MODS", "mods.xml", "application/mods+xml", Mods.Write),
        new("METS", "mets.xml", "application/mets+xml", Mets.Write),
        new("OpenURL ContextObject", "openurl.xml", "application/xml", OpenUrl.Write),
    ];

    /// <summary>The same format for many records.</summary>
    public static ReadOnlyMemory<byte> WriteMany(string extension, IEnumerable<ExportItem> items) => extension switch
    {
        "bib" => BibTeX.Write(items),
        "ris" => Ris.Write(items),
        "json" => CslJson.Write(items),
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "not a format of many records"),
    };
}
