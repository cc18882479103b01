using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>A file in the cite box or in the head of a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Its address.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record ExportLink(string Name, string Url, string MediaType)
{
    /// <summary>What a file is called that stands in its own address.</summary>
    public string? DownloadName { get; init; }

    /// <summary>The files of a paper's record.</summary>
    public static IReadOnlyList<ExportLink> ForPaper(Settings settings, Paper paper) =>
        [
            .. ExportFormat
                .ForPapers(settings)
                .Select(format => new ExportLink(
                    format.Name,
                    SiteUrls.Export(paper.Id, format.Extension),
                    format.MediaType
                )),
        ];

    /// <summary>
    /// A work's record in the formats that people import. The works of an archive are many and their records short:
    /// each stands in its address (RFC 2397) and is no file of its own, which also works from the disk.
    /// </summary>
    public static IReadOnlyList<ExportLink> ForWork(ExportRecordCache records, Work work) =>
        [
            .. ExportFormat.ListFormats.Select(
                (format, i) =>
                    new ExportLink(
                        format.Name,
                        $"data:{format.MediaType};charset=utf-8,"
                            + Uri.EscapeDataString(Encoding.UTF8.GetString(records.GetOrAdd(work, i).Span)),
                        format.MediaType
                    )
                    {
                        DownloadName = $"{work.Id}.{format.Extension}",
                    }
            ),
        ];

    /// <summary>The files of a paper's reference list; none where it has no list.</summary>
    public static IReadOnlyList<ExportLink> ForReferences(SiteIndex site, Paper paper) =>
        ExportFileBuilder.GetReferences(site, paper).Count == 0
            ? []
            : ForReferenceFormats($"{SiteUrls.Paper(paper.Id)}references.", site.Archive.Settings);

    /// <summary>
    /// The files of the whole reference index; as CSL-JSON it is a data file, which is not written a second time unless
    /// all formats are asked for.
    /// </summary>
    public static IReadOnlyList<ExportLink> ForReferenceIndex(Settings settings) =>
        [
            .. ForReferenceFormats($"{SiteUrls.References}references.", settings)
                .Select(export =>
                    settings.HasAllExports || !export.Url.EndsWith(".json", StringComparison.Ordinal)
                        ? export
                        : export with
                        {
                            Url = SiteUrls.Data + "references.json",
                        }
                ),
        ];

    /// <summary>The files of all papers.</summary>
    public static IReadOnlyList<ExportLink> ForPaperList() => ForListFormats($"{SiteUrls.Papers}papers.");

    private static IReadOnlyList<ExportLink> ForReferenceFormats(string stem, Settings settings) =>
        [.. ForListFormats(stem).Where((_, i) => ExportFormat.IsForReferences(ExportFormat.ListFormats[i], settings))];

    private static IReadOnlyList<ExportLink> ForListFormats(string stem) =>
        [
            .. ExportFormat.ListFormats.Select(format => new ExportLink(
                format.Name,
                stem + format.Extension,
                format.MediaType
            )),
        ];
}
