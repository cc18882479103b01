using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Pages;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The archive with everything that pages look up, worked out once; what is large, when it is asked for, since a
/// preview asks for one page.
/// </summary>
/// <param name="archive">The archive.</param>
public sealed class SiteIndex(Archive archive)
{
    private readonly Lazy<IReadOnlyDictionary<string, Document>> _documents = new(() =>
        archive.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<IReadOnlyDictionary<string, Work>> _works = new(() =>
        archive.Works.ToDictionary(work => work.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<IReadOnlyDictionary<string, Citation>> _citations = new(() =>
        archive.Citations.ToDictionary(citation => citation.Id, StringComparer.Ordinal)
    );
    private readonly Lazy<ILookup<string, Citation>> _citationsOf = new(() =>
        archive.Citations.ToLookup(citation => citation.Document, StringComparer.Ordinal)
    );
    private readonly Lazy<ILookup<string, WorkOccurrence>> _occurrencesOf = new(() =>
        archive
            .Works.SelectMany(work => work.Occurrences.Select(print => new WorkOccurrence(work, print)))
            .ToLookup(pair => pair.Occurrence.Document, StringComparer.Ordinal)
    );

    private readonly ConcurrentDictionary<string, DocumentOffsets> _offsets = new(StringComparer.Ordinal);

    /// <summary>Whether what is withheld has been taken out.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The archive.</summary>
    public Archive Archive { get; } = archive;

    /// <summary>Papers by id.</summary>
    public IReadOnlyDictionary<string, Paper> Papers { get; } =
        archive.Papers.ToDictionary(paper => paper.Id, StringComparer.Ordinal);

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
        archive
            .Annotations.Where(annotation => annotation.Anchor.Document is not null)
            .ToLookup(annotation => annotation.Anchor.Document!, StringComparer.Ordinal);

    /// <summary>Occurrences of works by the document that prints them.</summary>
    public ILookup<string, WorkOccurrence> OccurrencesOf => _occurrencesOf.Value;

    /// <summary>Evidence of events by the document it was found in.</summary>
    public ILookup<string, NumberedEvidence> EvidenceOf { get; } =
        archive
            .Events.SelectMany(item =>
                item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))
                    .Select((evidence, i) => new NumberedEvidence(item, evidence, i + 1))
            )
            .Where(entry => entry.Evidence.Anchor.IsPlaced)
            .ToLookup(entry => entry.Evidence.Anchor.Document!, StringComparer.Ordinal);

    /// <summary>Events by id.</summary>
    public IReadOnlyDictionary<string, TimelineEvent> Events { get; } =
        archive
            .Events.DistinctBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>Organisations by id.</summary>
    public IReadOnlyDictionary<string, Organisation> Organisations { get; } =
        archive
            .Settings.Organisations.DistinctBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>Replies by the annotation they answer.</summary>
    public ILookup<string, Annotation> RepliesTo { get; } =
        archive
            .Annotations.Where(annotation => annotation.Record.ReplyTo is not null)
            .ToLookup(annotation => annotation.Record.ReplyTo!, StringComparer.Ordinal);

    /// <summary>Records of works, made when they are asked for.</summary>
    public ExportRecordCache ExportedRecords { get; } = new();

    /// <summary>Works that tie papers together.</summary>
    public SharedReferenceIndex SharedReferences =>
        LazyInitializer.EnsureInitialized(ref field, () => new SharedReferenceIndex(this));

    /// <summary>Papers that belong together.</summary>
    internal RelatedPaperFinder RelatedPapers =>
        LazyInitializer.EnsureInitialized(ref field, () => new RelatedPaperFinder(this));

    /// <summary>What files are made of.</summary>
    public PageInputs Inputs => LazyInitializer.EnsureInitialized(ref field, () => new PageInputs(this));

    /// <summary>Documents by paper, the main one first.</summary>
    public IEnumerable<Document> DocumentsOf(Paper paper) => paper.Documents.Select(id => Documents[id]);

    /// <summary>
    /// Offsets of a document as the data files count them; made once, since for them its file is decoded.
    /// </summary>
    public DocumentOffsets OffsetsOf(string document) =>
        _offsets.GetOrAdd(document, id => new DocumentOffsets(Documents[id]));

    /// <summary>Address of a document.</summary>
    public string UrlOf(Document document) => SiteUrls.Document(document, Papers[document.Paper]);

    /// <summary>Address of a block.</summary>
    public string UrlOf(string document, string? block) =>
        UrlOf(Documents[document]) + (block is null ? "" : "#" + block);

    /// <summary>Whether a document's text and file may be shown.</summary>
    public bool HasFullAccess(Document document) => Papers[document.Paper].Access == Access.Full;
}
