using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// What the files of a paper and the page of a work are made of: all that they look up. A build takes a file from the
/// site before where its inputs are the same. Whoever lets such a page look up something else adds it here; a campaign
/// of edits compares the bytes.
/// </summary>
/// <param name="index">What pages look up.</param>
public sealed class PageInputs(SiteIndex site, PageIndex index)
{
    private readonly ConcurrentDictionary<string, FileInputs> _byPaper = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WorkSummary> _summaries = new(StringComparer.Ordinal);
    private readonly Lazy<SharedDependencies> _shared = new(() => SharedDependencies.From(site.Archive));
    private readonly Lazy<HashSet<string>> _annotated = new(() =>
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
        ]
    );

    /// <summary>
    /// Inputs of every file of a paper. An annotated paper has none: an annotation may name any work.
    /// </summary>
    public FileInputs ForPaper(Paper paper) =>
        _byPaper.GetOrAdd(
            paper.Id,
            _ => new FileInputs(() =>
                _annotated.Value.Contains(paper.Id) ? null : [_shared.Value, GetDependencies(paper)]
            )
        );

    /// <summary>Inputs of a page that shows some words in the layout of all pages, and nothing of papers.</summary>
    public FileInputs ForWords(string words) => new(() => [_shared.Value, words]);

    /// <summary>Inputs of a page that shows these things in the layout of all pages.</summary>
    public FileInputs ForLayout(Func<IReadOnlyList<object?>> collect) => new(() => [_shared.Value, .. collect()]);

    /// <summary>Inputs of a list of works: its lines and the words around them, in the layout of all pages.</summary>
    public FileInputs ForList(Func<IReadOnlyList<object?>> collect) =>
        new(() => [_shared.Value, site.Archive.Papers.Count, .. collect()]);

    /// <summary>Inputs of a work's page.</summary>
    public FileInputs ForWork(Work work) => new(() => [_shared.Value, GetDependencies(work)]);

    private WorkDependencies GetDependencies(Work work)
    {
        var citing = work.CitedBy.Select(id => site.Citations[id]).ToList();
        var documents = work
            .Occurrences.Select(occurrence => occurrence.Document)
            .Concat(citing.Select(citation => citation.Document))
            .Concat(work.Disagreements.SelectMany(field => field.Values).Select(value => value.Document))
            .Distinct(StringComparer.Ordinal);
        return new WorkDependencies(
            work with
            {
                Occurrences = [],
                CitedBy = [],
                MergedBecause = [],
            },
            work.Paper is { } id && site.Papers.TryGetValue(id, out var paper) ? paper.Title : null,
            [
                .. work.Occurrences.Select(occurrence =>
                    (occurrence.Document, occurrence.Block, occurrence.Raw, occurrence.IsInReferenceList)
                ),
            ],
            index.Provenance.BuildMergeReasons(work),
            [.. index.Provenance.BuildResembling(work, "")],
            [.. documents.Select(document => index.Provenance.LinkTo(document, "", ""))],
            [.. citing.Select(citation => (citation.Id, citation.Span, site.Documents[citation.Document]))]
        );
    }

    private PaperDependencies GetDependencies(Paper paper)
    {
        var citations = paper.Documents.SelectMany(document => site.CitationsOf[document]).ToList();
        var place = PaperSorter.IndexOf(index.PapersByDate, paper);
        return new PaperDependencies(
            paper,
            [.. site.DocumentsOf(paper)],
            citations,
            [.. SummarizeCitedWorks(citations)],
            [
                .. paper
                    .Documents.SelectMany(document => site.OccurrencesOf[document])
                    .Select(pair =>
                        (
                            Summarize(pair.Work),
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
            ],
            [.. paper.Item.Author.Select(site.UrlOf)]
        );
    }

    private IEnumerable<WorkSummary> SummarizeCitedWorks(IEnumerable<Citation> citations) =>
        citations
            .SelectMany(citation => citation.Works.Concat(citation.Candidates.Select(candidate => candidate.Work)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(site.Works.ContainsKey)
            .Select(id => Summarize(site.Works[id]));

    /// <summary>Kept for works that several papers show; most have one entry.</summary>
    private WorkSummary Summarize(Work work)
    {
        if (_summaries.TryGetValue(work.Id, out var known))
        {
            return known;
        }

        var summary = WorkSummary.From(site, work);
        return work.Occurrences.Count > 1 ? _summaries.GetOrAdd(work.Id, summary) : summary;
    }

    private sealed record PaperDependencies(
        Paper Paper,
        IReadOnlyList<Document> Documents,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<WorkSummary> Works,
        IReadOnlyList<(WorkSummary Work, string Document, string Block, Span Span, bool Listed)> Occurrences,
        IReadOnlyList<NumberedEvidence> Events,
        IReadOnlyList<RelatedPaper> Related,
        IReadOnlyList<PageLink?> Neighbours,
        IReadOnlyList<string> AuthorUrls
    );

    private sealed record WorkDependencies(
        Work Work,
        string? Paper,
        IReadOnlyList<(string Document, string Block, string Raw, bool Listed)> Occurrences,
        IReadOnlyList<string> MergeReasons,
        IReadOnlyList<PageLink> Resembling,
        IReadOnlyList<PageLink> Documents,
        IReadOnlyList<(string Id, Span Span, Document Document)> Citations
    );
}
