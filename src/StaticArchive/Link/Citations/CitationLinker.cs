using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Link.References;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every author-year citation and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>
    /// Citations by document, then in the order of the text: 1. what the format marks as a citation is taken as given; 2. the blocks of text are
    /// scanned; 3. what is not resolved gets its nearest misses and a message.
    /// </summary>
    public static IReadOnlyList<Citation> Link(Intake intake, ReferenceIndex index, List<Message> messages, Memory? memory = null)
    {
        memory ??= Memory.None;
        var lists = new CitableLists(intake, index, memory);
        var works = new WorksElsewhere(intake, index);
        var elsewhere = new Itself<WorksElsewhere>(memory.Of(new WorksElsewhere.Key(works), key => key.Works));
        var linked = SideBySide.Map(intake.Documents, document =>
        {
            var given = document.Given.Citations.Count == 0 ? [] : GivenCitations.Of(document, index);
            var scan = new Scan(lists.Of(document), new Listing<(Span, string)>(given.ConvertAll(citation => (citation.Span, citation.Works[0]))));
            var found = memory.Kept(scan, key => Scanned(key, given));
            return memory.Of(new Made(new Itself<Found>(found), elsewhere), _ => Linked(scan, found, elsewhere.Value));
        });
        messages.AddRange(linked.SelectMany(one => one.Messages));
        return [.. linked.SelectMany(one => one.Citations)];
    }

    /// <summary>What a document cites; an open citation still lacks its nearest misses.</summary>
    private static Found Scanned(Scan scan, List<Citation> given)
    {
        var (document, list) = (scan.Source.Document.Value, scan.Source.List());
        var scanner = new MentionScanner(document.Text, list);
        var cited = GivenCitations.Without(given, document.Blocks.Where(block => IsText(block.Kind)).SelectMany(scanner.Scan));
        var citations = cited.Select(one => (Citation: Make(document, list, one), Open: one.Resolution.Status == CitationStatus.Unresolved ? one : null))
            .Concat(given.Select(citation => (citation, (Cited?)null))).OrderBy(pair => pair.Item1.Span.Start).ToList();
        return new Found(citations);
    }

    /// <summary>The list is made again only where something is open: most documents would keep theirs for nothing.</summary>
    private static Result Linked(Scan scan, Found found, WorksElsewhere elsewhere)
    {
        var document = scan.Source.Document.Value;
        var misses = found.Citations.Any(pair => pair.Open is not null) ? Misses(scan.Source.List(), elsewhere) : null;
        var citations = found.Citations.Select((pair, i) => pair.Citation with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}.c{i + 1:0000}"),
            Candidates = pair.Open is null ? [] : misses!.Of(pair.Open),
        }).ToList();
        return new Result(citations, [.. citations.Where(citation => citation.Status != CitationStatus.Resolved).Select(citation => Report(document, citation))]);
    }

    private static NearMisses Misses(CitableList list, WorksElsewhere elsewhere) => new(list, elsewhere.Without(list.Entries.Select(entry => entry.Work)));

    private static bool IsText(BlockKind kind) => kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext);

    private static Citation Make(Document document, CitableList list, Cited cited) => new()
    {
        Id = "",
        Document = document.Id,
        Block = cited.Block,
        Span = cited.Span,
        Status = cited.Resolution.Status,
        Works = [.. cited.Resolution.Entries.Select(i => list.Entries[i].Work).Distinct(StringComparer.Ordinal)],
        Locator = cited.Locator,
        How = cited.Resolution.How,
    };

    private static Message Report(Document document, Citation citation)
    {
        var (place, words) = (document.PlaceOf(citation.Span), citation.Span.Of(document.Text));
        return citation.Status == CitationStatus.Ambiguous
            ? Messages.Ambiguous(place, words, citation.Works)
            : Messages.Unresolved(place, words, citation.Candidates.Count == 0 ? null : string.Join("; ", citation.Candidates.Select(candidate => $"{candidate.Work} ({candidate.Refused})")));
    }

    /// <summary>All that the citations of a document hang on.</summary>
    private sealed record Scan(CitableLists.Source Source, Listing<(Span, string)> Given);

    /// <summary>What was found; the open ones with all that was read of them.</summary>
    private sealed record Found(IReadOnlyList<(Citation Citation, Cited? Open)> Citations);

    /// <summary>Its citations, and what other papers' lists could add to them.</summary>
    private sealed record Made(Itself<Found> Found, Itself<WorksElsewhere> Elsewhere);

    private sealed record Result(IReadOnlyList<Citation> Citations, IReadOnlyList<Message> Messages);
}
