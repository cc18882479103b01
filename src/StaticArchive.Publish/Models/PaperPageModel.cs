using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>A document of a paper, with all that is known about it.</summary>
public sealed record PaperPageModel
{
    /// <summary>Files to take: list of references, files as supplied, the paper as a book, the archive.</summary>
    public required IReadOnlyList<PageLink> Downloads { get; init; }

    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Language of the document.</summary>
    public required string Language { get; init; }

    /// <summary>Kind and series: <c>Policy paper 10</c>.</summary>
    public required string PublicationLine { get; init; }

    /// <summary>Title of the paper.</summary>
    public required string Title { get; init; }

    /// <summary>Subtitle of the paper.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What this document is, where it is not the paper's main one.</summary>
    public string? Role { get; init; }

    /// <summary>Whether it is the text of another document of the paper in another format.</summary>
    public bool IsRendition { get; init; }

    /// <summary>Who published the paper.</summary>
    public string? Publisher { get; init; }

    /// <summary>Authors with their pages.</summary>
    public required IReadOnlyList<PageLink> Authors { get; init; }

    /// <summary>Date of publication: machine and words.</summary>
    public (string Edtf, string Words)? Date { get; init; }

    /// <summary>The other documents of the paper.</summary>
    public required IReadOnlyList<PageLink> Documents { get; init; }

    /// <summary>Cite box.</summary>
    public required CiteBoxModel Cite { get; init; }

    /// <summary>Contents.</summary>
    public required IReadOnlyList<TocEntry> Contents { get; init; }

    /// <summary>The text, HTML.</summary>
    public required string Article { get; init; }

    /// <summary>What was set aside, HTML; empty where nothing was.</summary>
    public required string Paratext { get; init; }

    /// <summary>Annotations of the text, HTML; empty where there are none.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Works of the records beside the text; empty where there are none.</summary>
    public IReadOnlyList<WorkListItem> References { get; init; } = [];

    /// <summary>Citations that are open.</summary>
    public required IReadOnlyList<UnresolvedCitation> UnresolvedCitations { get; init; }

    /// <summary>Annotations that have lost their words.</summary>
    public required IReadOnlyList<OrphanedAnnotation> Orphans { get; init; }

    /// <summary>The paper's record: every field with where it was read.</summary>
    public required IReadOnlyList<RecordField> Record { get; init; }

    /// <summary>Statement of rights.</summary>
    public required string Rights { get; init; }

    /// <summary>Address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>How the document was read.</summary>
    public required IngestReport Report { get; init; }

    /// <summary>Papers that cite the same works or each other.</summary>
    public required IReadOnlyList<RelatedPaper> Related { get; init; }

    /// <summary>The paper before it in the list.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The paper after it in the list.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The file as supplied.</summary>
    public PageLink? Source { get; init; }

    /// <summary>Where to propose a better text.</summary>
    public PageLink? EditLink { get; init; }

    /// <summary>Versions that the sidecar lists.</summary>
    public IReadOnlyList<PaperVersion> Versions { get; init; } = [];

    /// <summary>Why not everything is shown.</summary>
    public string? AccessNote { get; init; }

    /// <summary>Number of annotations in the text.</summary>
    public int AnnotationCount { get; init; }

    /// <summary>What the page's annotation form needs to know; null where nothing can be annotated.</summary>
    public AnnotationForm? AnnotationForm { get; init; }
}
