using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>Everything that was read, before anything is linked.</summary>
/// <param name="Settings">The archive's settings.</param>
/// <param name="Papers">Papers by id.</param>
/// <param name="Documents">Documents by id.</param>
/// <param name="Curated">Curated references.</param>
/// <param name="Events">Event records by id.</param>
/// <param name="Annotations">Annotation records by id.</param>
/// <param name="Pages">The archive's own pages, in menu order.</param>
/// <param name="Styles">Paths and texts of the archive's own style sheets.</param>
/// <param name="Messages">Everything to be reported so far.</param>
public sealed record Intake(
    Settings Settings,
    IReadOnlyList<Paper> Papers,
    IReadOnlyList<Document> Documents,
    CuratedReferences Curated,
    IReadOnlyList<EventRecord> Events,
    IReadOnlyList<AnnotationRecord> Annotations,
    IReadOnlyList<PageRecord> Pages,
    IReadOnlyList<SourceFile> Styles,
    IReadOnlyList<Message> Messages
)
{
    /// <summary>Queries that the archive's search has to answer well.</summary>
    public IReadOnlyList<SearchCase> SearchCases { get; init; } = [];

    /// <summary>What the archive puts in place of parts of the theme.</summary>
    public ArchiveTheme Theme { get; init; } = ArchiveTheme.None;
}
