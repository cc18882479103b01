using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Body;

/// <summary>What the body of one document's page needs to know, worked out once.</summary>
internal sealed class BodyContext
{
    private readonly Lazy<HashSet<string>> _places;

    /// <summary>Gathers it.</summary>
    public BodyContext(SiteIndex site, Document document)
    {
        (Site, Document, Notes, PageBreaks) = (site, document, new NoteIndex(document), new PageBreakIndex(document));
        Url = site.UrlOf(document);
        Root = SiteUrls.GetRelativeRoot(Url);
        CitationsByBlock = site.CitationsOf[document.Id].ToLookup(citation => citation.Block, StringComparer.Ordinal);
        var occurrences = site.OccurrencesOf[document.Id].ToList();
        WorkByBlock = occurrences
            .Where(pair => !pair.Occurrence.IsPartOfBlock)
            .DistinctBy(pair => pair.Occurrence.Block, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Occurrence.Block, pair => pair.Work, StringComparer.Ordinal);
        EntryByWork = occurrences
            .Where(pair => pair.Occurrence.IsInReferenceList)
            .DistinctBy(pair => pair.Work.Id, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Work.Id, pair => pair.Occurrence.Block, StringComparer.Ordinal);
        CitationsByWork = site.CitationsOf[document.Id]
            .Where(citation => citation.Status != CitationStatus.Ambiguous)
            .SelectMany(citation => citation.Works.Select(work => new { work, citation }))
            .ToLookup(pair => pair.work, pair => pair.citation, StringComparer.Ordinal);
        IsNumbered = site.CitationsOf[document.Id].Any(citation => citation.System == CitationSystem.Numbered);
        NoteEntryByWork = FindNoteEntries(occurrences);
        NoteEntries = NoteEntryByWork
            .Values.OrderBy(citation => citation.Span.Start)
            .ToLookup(citation => citation.Note ?? "", StringComparer.Ordinal);
        Annotations =
        [
            .. site.AnnotationsOf[document.Id]
                .Where(annotation => annotation.Anchor.IsPlaced && annotation.Record.ReplyTo is null)
                .OrderBy(annotation => annotation.Anchor.Span.Start)
                .ThenBy(annotation => annotation.Id, StringComparer.Ordinal)
                .Select((note, i) => new NumberedAnnotation(note, i + 1)),
        ];
        _places = new(() =>
            [.. document.Sections.Select(section => section.Id), .. document.Blocks.Select(block => block.Id)]
        );
        Evidence =
        [
            .. site.EvidenceOf[document.Id].DistinctBy(entry => new { entry.Event.Id, entry.Evidence.Anchor.Span }),
        ];
    }

    /// <summary>The site.</summary>
    public SiteIndex Site { get; }

    /// <summary>Ids of the document's sections and blocks, which links within it may lead to.</summary>
    public IReadOnlySet<string> Places => _places.Value;

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Address of its page.</summary>
    public string Url { get; }

    /// <summary>The way from the page to the site's root.</summary>
    public string Root { get; }

    /// <summary>Citations by block.</summary>
    public ILookup<string, Citation> CitationsByBlock { get; }

    /// <summary>Works by the block that prints them.</summary>
    public IReadOnlyDictionary<string, Work> WorkByBlock { get; }

    /// <summary>Block of this document's own list that prints a work.</summary>
    public IReadOnlyDictionary<string, string> EntryByWork { get; }

    /// <summary>Whether it cites by the numbers of entries.</summary>
    public bool IsNumbered { get; }

    /// <summary>Notes and their markers.</summary>
    public NoteIndex Notes { get; }

    /// <summary>Where the pages of its file begin.</summary>
    public PageBreakIndex PageBreaks { get; }

    /// <summary>The citation, in a note, that is a full reference to a work that no list has an entry of.</summary>
    public IReadOnlyDictionary<string, Citation> NoteEntryByWork { get; }

    /// <summary>The same by note.</summary>
    public ILookup<string, Citation> NoteEntries { get; }

    /// <summary>This document's citations of a work.</summary>
    public ILookup<string, Citation> CitationsByWork { get; }

    /// <summary>Annotations in the order of the text.</summary>
    public IReadOnlyList<NumberedAnnotation> Annotations { get; }

    /// <summary>Passages that are evidence of events, each span of an event once.</summary>
    public IReadOnlyList<NumberedEvidence> Evidence { get; }

    private Dictionary<string, Citation> FindNoteEntries(IReadOnlyList<WorkOccurrence> occurrences) =>
        occurrences
            .Where(pair => pair.Occurrence.Note is not null && !EntryByWork.ContainsKey(pair.Work.Id))
            .OrderBy(pair => pair.Occurrence.Span.Start)
            .DistinctBy(pair => pair.Work.Id, StringComparer.Ordinal)
            .Select(pair =>
                CitationsByWork[pair.Work.Id]
                    .FirstOrDefault(citation => citation.Span.Start == pair.Occurrence.Span.Start)
            )
            .OfType<Citation>()
            .DistinctBy(citation => citation.Works[0], StringComparer.Ordinal)
            .ToDictionary(citation => citation.Works[0], StringComparer.Ordinal);

    /// <summary>Id of a citation within its page: <c>c0007</c>.</summary>
    public static string GetCitationId(Citation citation) => citation.Id[(citation.Id.LastIndexOf('.') + 1)..];
}
