using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// What the files of a paper and the page of a work are made of: all that they look up, so that a build leaves those
/// files alone that would come out the same. Whoever lets such a page look up something else adds it here; a campaign
/// of edits compares the bytes.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="index">What pages look up.</param>
/// <param name="cache">What the build before has left.</param>
public sealed class PageFingerprints(SiteIndex site, PageIndex index, BuildCache cache)
{
    private readonly ConcurrentDictionary<string, Fingerprint?> _byPaper = new(StringComparer.Ordinal);
    private readonly Lazy<IdentityKey<SharedDependencies>> _shared = new(() =>
        new IdentityKey<SharedDependencies>(SharedDependencies.From(site.Archive))
    );
    private readonly HashSet<string> _annotated =
    [
        .. site.Archive.Annotations.SelectMany(note =>
            new[]
            {
                note.Record.Target.Paper,
                note.Anchor.Document is { } id && site.Documents.TryGetValue(id, out var document)
                    ? document.Paper
                    : "",
            }
        ),
    ];

    /// <summary>
    /// Fingerprint of all that the files of a paper are made of. Null where it is annotated: an annotation may name any
    /// work.
    /// </summary>
    public Fingerprint? ForPaper(Paper paper) =>
        _annotated.Contains(paper.Id)
            ? null
            : _byPaper.GetOrAdd(paper.Id, _ => cache.GetFingerprint(GetDependencies(paper)));

    /// <summary>Fingerprint of all that a work's page is made of.</summary>
    public Fingerprint? ForWork(Work work)
    {
        var citing = work.CitedBy.Select(id => site.Citations[id]).ToList();
        var documents = work
            .Occurrences.Select(print => print.Document)
            .Concat(citing.Select(citation => citation.Document))
            .Concat(work.Disagreements.SelectMany(field => field.Values).Select(value => value.Document))
            .Distinct(StringComparer.Ordinal);
        return cache.GetFingerprint(
            new WorkDependencies(
                _shared.Value,
                work with
                {
                    Occurrences = [],
                    CitedBy = [],
                    MergedBecause = [],
                },
                work.Paper is { } id && site.Papers.TryGetValue(id, out var paper) ? paper.Title : null,
                [
                    .. work.Occurrences.Select(print =>
                        (print.Document, print.Block, print.Raw, print.IsInReferenceList)
                    ),
                ],
                index.Provenance.BuildMergeReasons(work),
                [.. documents.Select(document => index.Provenance.LinkTo(document, "", ""))],
                [
                    .. citing.Select(citation =>
                        (citation.Id, citation.Span, new IdentityKey<Document>(site.Documents[citation.Document]))
                    ),
                ]
            )
        );
    }

    private PaperDependencies GetDependencies(Paper paper)
    {
        var citations = paper.Documents.SelectMany(document => site.CitationsOf[document]).ToList();
        var place = PaperSorter.IndexOf(index.PapersByDate, paper);
        return new PaperDependencies(
            _shared.Value,
            paper,
            [.. site.DocumentsOf(paper).Select(document => new IdentityKey<Document>(document))],
            citations,
            [
                .. citations
                    .SelectMany(citation =>
                        citation.Works.Concat(citation.Candidates.Select(candidate => candidate.Work))
                    )
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Where(site.Works.ContainsKey)
                    .Select(id => WorkSummary.From(site.Works[id])),
            ],
            [
                .. paper
                    .Documents.SelectMany(document => site.OccurrencesOf[document])
                    .Select(pair =>
                        (
                            WorkSummary.From(pair.Work),
                            pair.Occurrence.Document,
                            pair.Occurrence.Block,
                            pair.Occurrence.Span,
                            pair.Occurrence.IsInReferenceList
                        )
                    ),
            ],
            [.. paper.Documents.SelectMany(document => site.EvidenceOf[document])],
            index.RelatedPapers.FindRelated(paper, SiteUrls.GetRelativeRoot(SiteUrls.Paper(paper.Id))),
            [
                .. new[] { place - 1, place + 1 }.Select(i =>
                    i >= 0 && i < index.PapersByDate.Count
                        ? new PageLink(index.PapersByDate[i].Title, index.PapersByDate[i].Id)
                        : null
                ),
            ]
        );
    }

    /// <summary>What every page shows.</summary>
    private sealed record SharedDependencies(
        Settings Settings,
        bool HasWorks,
        bool HasDates,
        bool HasAnnotations,
        IReadOnlyList<(int Order, string Navigation, string Slug)> Pages,
        IReadOnlyList<SourceFile> Styles
    )
    {
        public static SharedDependencies From(Archive archive) =>
            new(
                archive.Settings,
                archive.Works.Count > 0,
                archive.Events.Count + archive.DatedMentions.Count > 0,
                archive.Annotations.Count > 0,
                [.. archive.Pages.Select(page => (page.Order, page.Navigation, page.Slug))],
                archive.Styles
            );
    }

    /// <summary>What a paper shows of a work.</summary>
    private sealed record WorkSummary(string Id, CslItem Item, string? Paper, int CitedBy)
    {
        public static WorkSummary From(Work work) => new(work.Id, work.Item, work.Paper, work.CitedBy.Count);
    }

    private sealed record PaperDependencies(
        IdentityKey<SharedDependencies> Shared,
        Paper Paper,
        IReadOnlyList<IdentityKey<Document>> Documents,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<WorkSummary> Works,
        IReadOnlyList<(WorkSummary Work, string Document, string Block, Span Span, bool Listed)> Occurrences,
        IReadOnlyList<NumberedEvidence> Events,
        IReadOnlyList<RelatedPaper> Related,
        IReadOnlyList<PageLink?> Neighbours
    );

    private sealed record WorkDependencies(
        IdentityKey<SharedDependencies> Shared,
        Work Work,
        string? Paper,
        IReadOnlyList<(string Document, string Block, string Raw, bool Listed)> Occurrences,
        IReadOnlyList<string> MergeReasons,
        IReadOnlyList<PageLink> Documents,
        IReadOnlyList<(string Id, Span Span, IdentityKey<Document> Document)> Citations
    );
}
