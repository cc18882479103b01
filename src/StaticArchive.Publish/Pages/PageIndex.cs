using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// What several kinds of page look up, each worked out when it is first asked for, since a preview asks for one page.
/// </summary>
/// <param name="exportRecords">Records of works, which the export files use as well.</param>
public sealed class PageIndex(SiteIndex site, ExportRecordCache exportRecords)
{
    /// <summary>The site.</summary>
    public SiteIndex Site => site;

    /// <summary>Records of works in the formats that people import.</summary>
    public ExportRecordCache ExportRecords => exportRecords;

    /// <summary>Works that tie papers together.</summary>
    public SharedReferenceIndex SharedReferences =>
        LazyInitializer.EnsureInitialized(ref field, () => new SharedReferenceIndex(site));

    /// <summary>Papers, the newest first.</summary>
    public IReadOnlyList<Paper> PapersByDate =>
        LazyInitializer.EnsureInitialized(ref field, () => PaperSorter.SortByDate(site.Archive.Papers));

    /// <summary>Papers that belong together.</summary>
    internal RelatedPaperFinder RelatedPapers =>
        LazyInitializer.EnsureInitialized(ref field, () => new RelatedPaperFinder(site, SharedReferences));

    /// <summary>Lines of works.</summary>
    internal WorkLineIndex WorkLines => LazyInitializer.EnsureInitialized(ref field, () => new WorkLineIndex(site));

    /// <summary>Where works are printed.</summary>
    internal WorkProvenanceBuilder Provenance =>
        LazyInitializer.EnsureInitialized(ref field, () => new WorkProvenanceBuilder(site));
}
