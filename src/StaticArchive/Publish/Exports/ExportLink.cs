using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports;

/// <summary>A file in the cite box or in the head of a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its address.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record ExportLink(string Name, string Address, string MediaType)
{
    /// <summary>The files of a paper's record.</summary>
    public static IReadOnlyList<ExportLink> OfPaper(Paper paper) => [.. ExportFormat.All.Select(format => new ExportLink(format.Name, Addresses.Cite(paper.Id, format.Extension), format.MediaType))];

    /// <summary>The files of a work's record.</summary>
    public static IReadOnlyList<ExportLink> OfWork(Work work) => Lists($"{Addresses.Work(work.Id)}cite.");

    /// <summary>The files of a paper's reference list; none where it has no list.</summary>
    public static IReadOnlyList<ExportLink> OfReferences(Site site, Paper paper) => ExportFiles.ReferencesOf(site, paper).Count == 0 ? [] : Lists($"{Addresses.Paper(paper.Id)}references.");

    /// <summary>The files of the whole reference index.</summary>
    public static IReadOnlyList<ExportLink> OfIndex() => Lists($"{Addresses.References}references.");

    /// <summary>The files of all papers.</summary>
    public static IReadOnlyList<ExportLink> OfPapers() => Lists($"{Addresses.Papers}papers.");

    private static IReadOnlyList<ExportLink> Lists(string stem) => [.. ExportFormat.Lists.Select(format => new ExportLink(format.Name, stem + format.Extension, format.MediaType))];
}
