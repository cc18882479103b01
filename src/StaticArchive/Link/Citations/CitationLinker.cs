using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Link.References;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every author-year citation and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>
    /// Citations by document, then in the order of the text: 1. what the format marks as a citation is taken as given; 2. the blocks of text are
    /// scanned; 3. what is not resolved gets its nearest misses and a message.
    /// </summary>
    public static IReadOnlyList<Citation> Link(Intake intake, ReferenceIndex index, List<Message> messages)
    {
        var lists = new CitableLists(intake, index);
        var elsewhere = new WorksElsewhere(intake, index);
        var found = SideBySide.Map(intake.Documents, document => InDocument(document, lists, index, elsewhere));
        foreach (var (document, citations) in intake.Documents.Zip(found))
        {
            messages.AddRange(citations.Where(citation => citation.Status != CitationStatus.Resolved).Select(citation => Report(document, citation)));
        }

        return [.. found.SelectMany(citations => citations)];
    }

    /// <summary>The citations of one document.</summary>
    public static IReadOnlyList<Citation> InDocument(Document document, CitableLists lists, ReferenceIndex index, WorksElsewhere elsewhere)
    {
        var list = lists.Of(document);
        var misses = new NearMisses(list, elsewhere.Without(list.Entries.Select(entry => entry.Work)));
        var scanner = new MentionScanner(document.Text, list);
        var given = GivenCitations.Of(document, index);
        var cited = GivenCitations.Without(given, document.Blocks.Where(block => IsText(block.Kind)).SelectMany(scanner.Scan));
        var citations = cited.Select(one => Make(document, list, misses, one)).Concat(given).OrderBy(citation => citation.Span.Start).ToList();
        return [.. citations.Select((citation, i) => citation with { Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}.c{i + 1:0000}") })];
    }

    private static bool IsText(BlockKind kind) => kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext);

    private static Citation Make(Document document, CitableList list, NearMisses misses, Cited cited) => new()
    {
        Id = "",
        Document = document.Id,
        Block = cited.Block,
        Span = cited.Span,
        Status = cited.Resolution.Status,
        Works = [.. cited.Resolution.Entries.Select(i => list.Entries[i].Work).Distinct(StringComparer.Ordinal)],
        Candidates = cited.Resolution.Status == CitationStatus.Unresolved ? misses.Of(cited) : [],
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
}
