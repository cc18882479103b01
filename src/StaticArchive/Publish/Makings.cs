using System.Collections.Concurrent;
using StaticArchive.Documents;
using StaticArchive.Publish.Html;
using StaticArchive.Publish.Html.Pages;

namespace StaticArchive.Publish;

/// <summary>
/// What the files of a paper and the page of a work are made of: all that they look up, so that a build leaves those files alone that
/// would come out the same. Whoever lets such a page look up something else adds it here; a campaign of edits compares the bytes.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="memory">What the build before has left.</param>
public sealed class Makings(Site site, Memory memory)
{
    private readonly ConcurrentDictionary<string, Digest?> _ofPapers = new(StringComparer.Ordinal);
    private readonly Lazy<Itself<Common>> _common = new(() => new Itself<Common>(Common.Of(site.Archive)));
    private readonly Lazy<WorkPrints> _prints = new(() => new WorkPrints(site));
    private readonly Lazy<IReadOnlyList<Paper>> _ordered = new(() => PaperOrder.ByDate(site.Archive.Papers));
    private readonly HashSet<string> _annotated = [.. site.Archive.Annotations.SelectMany(note => new[] { note.Record.Target.Paper, note.Anchor.Document is { } id && site.Documents.TryGetValue(id, out var document) ? document.Paper : "" })];

    /// <summary>What stands for the makings of every file of a paper. Null where it is annotated: an annotation may name any work.</summary>
    public Digest? Of(Paper paper) => _annotated.Contains(paper.Id) ? null : _ofPapers.GetOrAdd(paper.Id, _ => memory.DigestOf(PaperMakings(paper)));

    /// <summary>What stands for the makings of a work's page.</summary>
    public Digest? Of(Work work)
    {
        var citing = work.CitedBy.Select(id => site.Citations[id]).ToList();
        var documents = work.Occurrences.Select(print => print.Document).Concat(citing.Select(citation => citation.Document)).Concat(work.Disagreements.SelectMany(field => field.Values).Select(value => value.Document)).Distinct(StringComparer.Ordinal);
        return memory.DigestOf(new OfWork(
            _common.Value,
            work with { Occurrences = [], CitedBy = [], MergedBecause = [] },
            work.Paper is { } id && site.Papers.TryGetValue(id, out var paper) ? paper.Title : null,
            [.. work.Occurrences.Select(print => (print.Document, print.Block, print.Raw, print.Listed))],
            _prints.Value.Reasons(work),
            [.. documents.Select(document => _prints.Value.Place(document, "", ""))],
            [.. citing.Select(citation => (citation.Id, citation.Span, new Itself<Document>(site.Documents[citation.Document])))]));
    }

    private OfPaper PaperMakings(Paper paper)
    {
        var citations = paper.Documents.SelectMany(document => site.CitationsOf[document]).ToList();
        var place = PaperOrder.IndexOf(_ordered.Value, paper);
        return new OfPaper(
            _common.Value,
            paper,
            [.. site.DocumentsOf(paper).Select(document => new Itself<Document>(document))],
            citations,
            [.. citations.SelectMany(citation => citation.Works.Concat(citation.Candidates.Select(candidate => candidate.Work))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(site.Works.ContainsKey).Select(id => Face.Of(site.Works[id]))],
            [.. paper.Documents.SelectMany(document => site.PrintsOf[document]).Select(pair => (Face.Of(pair.Work), pair.Print.Document, pair.Print.Block, pair.Print.Span, pair.Print.Listed))],
            [.. paper.Documents.SelectMany(document => site.EvidenceOf[document])],
            site.Related.Of(paper, Addresses.Root(Addresses.Paper(paper.Id))),
            [.. new[] { place - 1, place + 1 }.Select(i => i >= 0 && i < _ordered.Value.Count ? new PageLink(_ordered.Value[i].Title, _ordered.Value[i].Id) : null)]);
    }

    /// <summary>What every page shows.</summary>
    private sealed record Common(Settings Settings, bool HasWorks, bool HasDates, bool HasNotes, IReadOnlyList<(int Order, string Navigation, string Slug)> Pages, IReadOnlyList<SourceFile> Styles)
    {
        public static Common Of(Archive archive) =>
            new(archive.Settings, archive.Works.Count > 0, archive.Events.Count + archive.DatedMentions.Count > 0, archive.Annotations.Count > 0, [.. archive.Pages.Select(page => (page.Order, page.Navigation, page.Slug))], archive.Styles);
    }

    /// <summary>What a paper shows of a work.</summary>
    private sealed record Face(string Id, CslItem Item, string? Paper, int CitedBy)
    {
        public static Face Of(Work work) => new(work.Id, work.Item, work.Paper, work.CitedBy.Count);
    }

    private sealed record OfPaper(
        Itself<Common> Common,
        Paper Paper,
        IReadOnlyList<Itself<Document>> Documents,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<Face> Works,
        IReadOnlyList<(Face Work, string Document, string Block, Span Span, bool Listed)> Prints,
        IReadOnlyList<NumberedEvidence> Events,
        IReadOnlyList<RelatedPaper> Related,
        IReadOnlyList<PageLink?> Neighbours);

    private sealed record OfWork(
        Itself<Common> Common,
        Work Record,
        string? Paper,
        IReadOnlyList<(string Document, string Block, string Raw, bool Listed)> Prints,
        IReadOnlyList<string> Reasons,
        IReadOnlyList<PageLink> Documents,
        IReadOnlyList<(string Id, Span Span, Itself<Document> Document)> Citing);
}
