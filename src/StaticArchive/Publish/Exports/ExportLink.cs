using System.Text;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports;

/// <summary>A file in the cite box or in the head of a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its address.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record ExportLink(string Name, string Address, string MediaType)
{
    /// <summary>What a file is called that stands in its own address.</summary>
    public string? File { get; init; }

    /// <summary>The files of a paper's record.</summary>
    public static IReadOnlyList<ExportLink> OfPaper(Paper paper) => [.. ExportFormat.All.Select(format => new ExportLink(format.Name, Addresses.Cite(paper.Id, format.Extension), format.MediaType))];

    /// <summary>
    /// A work's record in the formats that people import. The works of an archive are many and their records short: each stands in
    /// its address (RFC 2397) and is no file of its own, which also works from the disk.
    /// </summary>
    public static IReadOnlyList<ExportLink> OfWork(Site site, Work work) => [.. ExportFormat.Lists.Select((format, i) =>
        new ExportLink(format.Name, $"data:{format.MediaType};charset=utf-8,{Uri.EscapeDataString(Encoding.UTF8.GetString(site.Exported.Of(work)[i].Span))}", format.MediaType) { File = $"{work.Id}.{format.Extension}" })];

    /// <summary>The files of a paper's reference list; none where it has no list.</summary>
    public static IReadOnlyList<ExportLink> OfReferences(Site site, Paper paper) => ExportFiles.ReferencesOf(site, paper).Count == 0 ? [] : Lists($"{Addresses.Paper(paper.Id)}references.");

    /// <summary>The files of the whole reference index.</summary>
    public static IReadOnlyList<ExportLink> OfIndex() => Lists($"{Addresses.References}references.");

    /// <summary>The files of all papers.</summary>
    public static IReadOnlyList<ExportLink> OfPapers() => Lists($"{Addresses.Papers}papers.");

    private static IReadOnlyList<ExportLink> Lists(string stem) => [.. ExportFormat.Lists.Select(format => new ExportLink(format.Name, stem + format.Extension, format.MediaType))];
}
