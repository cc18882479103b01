using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The public archive by id and by document; what is large, when it is asked for, since a preview asks for one page.
/// </summary>
/// <param name="publicArchive">What is published.</param>
public sealed class SiteIndex(PublicArchive publicArchive)
{
    private readonly Lazy<IReadOnlyDictionary<string, Document>> _documents = new(() =>
        publicArchive.Archive.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<IReadOnlyDictionary<string, Work>> _works = new(() =>
        publicArchive.Archive.Works.ToDictionary(work => work.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<IReadOnlyDictionary<string, Citation>> _citations = new(() =>
        publicArchive.Archive.Citations.ToDictionary(citation => citation.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<ILookup<string, Citation>> _citationsOf = new(() =>
        publicArchive.Archive.Citations.ToLookup(citation => citation.Document, StringComparer.Ordinal)
    );
    private readonly Lazy<ILookup<string, WorkOccurrence>> _occurrencesOf = new(() =>
        publicArchive
            .Archive.Works.SelectMany(work =>
                work.Occurrences.Select(occurrence => new WorkOccurrence(work, occurrence))
            )
            .ToLookup(pair => pair.Occurrence.Document, StringComparer.Ordinal)
    );

    private readonly Lazy<IReadOnlySet<string>> _workPages = new(() => WorkPageSelector.Select(publicArchive.Archive));
    private readonly Lazy<WorkEntryPages> _entryPages = new(() =>
        new WorkEntryPages([.. publicArchive.Archive.Works.Select(work => work.Id)])
    );
    private readonly Lazy<IReadOnlySet<string>> _personPages = new(() =>
        PersonPageSelector.Select(publicArchive.Archive)
    );

    private readonly Lazy<string?> _newestDay = new(() => ContentDateResolver.GetNewest(publicArchive.Archive));
    private readonly Lazy<bool> _hasFeed = new(() => ContentDateResolver.HasDates(publicArchive.Archive));

    /// <summary>The pages of the index that have a line for every work.</summary>
    internal WorkEntryPages EntryPages => _entryPages.Value;

    /// <summary>Whether anything has a date, so that there is a feed.</summary>
    public bool HasFeed => _hasFeed.Value;

    /// <summary>The newest day that anything states; null where nothing does.</summary>
    public string? NewestDay => _newestDay.Value;

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Words { get; } =
        InterfaceWords.Read(publicArchive.Archive.Settings.InterfaceLanguage, publicArchive.Archive.Settings.Phrases);

    /// <summary>The language of the archive's own words, where the interface speaks another; else null.</summary>
    public string? ContentLanguage =>
        InterfaceLanguages.AreAlike(Archive.Settings.Language, Words.Language) ? null : Archive.Settings.Language;

    /// <summary>The language of the tool's own sentences, where the interface speaks another; else null.</summary>
    public string? ToolLanguage => InterfaceLanguages.AreAlike("en", Words.Language) ? null : "en";

    /// <summary>Dates in those words.</summary>
    public EdtfFormatter Dates => LazyInitializer.EnsureInitialized(ref field, () => new EdtfFormatter(Words));

    /// <summary>The archive, without what is withheld.</summary>
    public Archive Archive => publicArchive.Archive;

    /// <summary>What is left of withdrawn papers.</summary>
    public IReadOnlyList<Tombstone> Tombstones => publicArchive.Tombstones;

    /// <summary>Papers by id.</summary>
    public IReadOnlyDictionary<string, Paper> Papers { get; } =
        publicArchive.Archive.Papers.ToDictionary(paper => paper.Id, StringComparer.Ordinal);

    /// <summary>Documents by id.</summary>
    public IReadOnlyDictionary<string, Document> Documents => _documents.Value;

    /// <summary>Works by id.</summary>
    public IReadOnlyDictionary<string, Work> Works => _works.Value;

    /// <summary>Citations by id.</summary>
    public IReadOnlyDictionary<string, Citation> Citations => _citations.Value;

    /// <summary>Citations by document, in the order of the text.</summary>
    public ILookup<string, Citation> CitationsOf => _citationsOf.Value;

    /// <summary>Annotations by the document they are anchored in.</summary>
    public ILookup<string, Annotation> AnnotationsOf { get; } =
        publicArchive
            .Archive.Annotations.Where(annotation => annotation.Anchor.Document is not null)
            .ToLookup(annotation => annotation.Anchor.Document!, StringComparer.Ordinal);

    /// <summary>Occurrences of works by the document that prints them.</summary>
    public ILookup<string, WorkOccurrence> OccurrencesOf => _occurrencesOf.Value;

    /// <summary>Evidence of events by the document it was found in.</summary>
    public ILookup<string, NumberedEvidence> EvidenceOf { get; } =
        publicArchive
            .Archive.Events.SelectMany(item =>
                item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))
                    .Select((evidence, i) => new NumberedEvidence(item, evidence, i + 1))
            )
            .Where(entry => entry.Evidence.Anchor.IsPlaced)
            .ToLookup(entry => entry.Evidence.Anchor.Document!, StringComparer.Ordinal);

    /// <summary>Events by id.</summary>
    public IReadOnlyDictionary<string, TimelineEvent> Events { get; } =
        publicArchive
            .Archive.Events.DistinctBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>Organisations by id.</summary>
    public IReadOnlyDictionary<string, Organisation> Organisations { get; } =
        publicArchive
            .Archive.Settings.Organisations.DistinctBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>Replies by the annotation they answer.</summary>
    public ILookup<string, Annotation> RepliesTo { get; } =
        publicArchive
            .Archive.Annotations.Where(annotation => annotation.Record.ReplyTo is not null)
            .ToLookup(annotation => annotation.Record.ReplyTo!, StringComparer.Ordinal);

    /// <summary>Documents by paper, the main one first.</summary>
    public IEnumerable<Document> DocumentsOf(Paper paper) => paper.Documents.Select(id => Documents[id]);

    /// <summary>Address of a document.</summary>
    public string UrlOf(Document document) => SiteUrls.Document(document, Papers[document.Paper]);

    /// <summary>Address of a block.</summary>
    public string UrlOf(string document, string? block) =>
        UrlOf(Documents[document]) + (block is null ? "" : "#" + block);

    /// <summary>Whether a work has a page of its own.</summary>
    public bool HasPage(Work work) => _workPages.Value.Contains(work.Id);

    /// <summary>Address of a work: its page, else its line in the index.</summary>
    public string UrlOf(Work work) => UrlOfWork(work.Id);

    /// <summary>The same by its id.</summary>
    public string UrlOfWork(string id) =>
        _workPages.Value.Contains(id) ? SiteUrls.WorkPage(id) : $"{EntryPages.PageOf(id)}#{id}";

    /// <summary>Whether a person has a page of their own.</summary>
    public bool HasPage(CslName name) => _personPages.Value.Contains(PersonSlugBuilder.Build(name));

    /// <summary>Address of a person: their page, else their line in the list of people.</summary>
    public string UrlOf(CslName name) =>
        PersonSlugBuilder.Build(name) is var slug && _personPages.Value.Contains(slug)
            ? SiteUrls.PersonPage(slug)
            : SiteUrls.PersonEntry(slug);

    /// <summary>Whether the place that prints a work is on a page of the site.</summary>
    public bool IsShown(Occurrence occurrence) =>
        Documents.TryGetValue(occurrence.Document, out var document)
        && document.BlockAt(occurrence.Span.Start) is { Kind: not BlockKind.Paratext };

    /// <summary>Whether a document's text and file may be shown.</summary>
    public bool HasFullAccess(Document document) => HasFullAccess(Papers[document.Paper]);

    /// <summary>Whether text and files of a paper may be shown.</summary>
    public static bool HasFullAccess(Paper paper) => paper.Access == Access.Full;
}
