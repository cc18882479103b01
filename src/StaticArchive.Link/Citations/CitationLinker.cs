using System.Globalization;
using StaticArchive.Link.Citations.Notes;
using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every author-year citation and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>
    /// Citations by document, then in the order of the text: 1. citations that the format tags are read; 2. the blocks
    /// of running text are scanned; 3. unresolved citations get candidates, and all that are not resolved a message.
    /// </summary>
    public static IReadOnlyList<Citation> Link(
        Intake intake,
        ReferenceIndex index,
        List<Message> messages,
        IBuildCache? cache = null
    )
    {
        cache ??= IBuildCache.None;
        var lists = new CitableWorkIndexBuilder(intake, index, cache);
        var works = new CrossPaperWorkIndex(intake, index);
        var noted = NotedWorkReader.Read(index);
        var linked = Concurrency.Map(
            intake.Documents,
            document =>
            {
                var given = document.TaggedLinks.Citations.Count == 0 ? [] : TaggedCitationReader.Read(document, index);
                var source = lists.GetInputs(document);
                var tagged = given.ConvertAll(citation => (citation.Span, citation.Works[0]));
                var inNotes = NotedWorkReader.Link(document, noted, cache);
                given = NotedWorkReader.Combine(given, inNotes);
                object?[] inputs = [source, lists.Authority, tagged, inNotes];
                var found = cache.GetOrCompute(
                    "citations of a document",
                    inputs,
                    () => ScanDocument(document, lists.Build(source), given),
                    isExpensive: true
                );
                return cache.GetOrCompute(
                    "citations with near misses",
                    [.. inputs, works],
                    () => LinkDocument(document, found, () => CreateSuggester(lists.Build(source), works))
                );
            }
        );
        messages.AddRange(linked.SelectMany(one => one.Messages));
        return [.. linked.SelectMany(one => one.Citations)];
    }

    /// <summary>The citations of a document, those that are unresolved still without candidates.</summary>
    private static CitationScanResult ScanDocument(Document document, CitableWorkIndex list, List<Citation> given)
    {
        var scanner = new CitationScanner(document.Text, list);
        var notes = NotedWorkReader.GetNotesByBlock(document);
        var mentions = TaggedCitationReader.ExcludeTagged(
            given,
            document.Blocks.Where(block => IsRunningText(block.Kind)).SelectMany(scanner.Scan)
        );
        var citations = mentions
            .Select(one =>
                (
                    Citation: CreateCitation(document, list, one) with
                    {
                        Note = notes.GetValueOrDefault(one.Block),
                    },
                    Open: one.Resolution.Status == CitationStatus.Unresolved ? one : null
                )
            )
            .Concat(given.Select(citation => (citation, (CitationMention?)null)))
            .OrderBy(pair => pair.Item1.Span.Start)
            .ToList();
        return new CitationScanResult(citations);
    }

    /// <summary>
    /// Numbers the citations and adds candidates. The suggester is built only where a citation is unresolved.
    /// </summary>
    private static CitationLinkResult LinkDocument(
        Document document,
        CitationScanResult found,
        Func<CandidateSuggester> createSuggester
    )
    {
        var suggester = found.Citations.Any(pair => pair.Open is not null) ? createSuggester() : null;
        var citations = found
            .Citations.Select(
                (pair, i) =>
                    pair.Citation with
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}.c{i + 1:0000}"),
                        Candidates = pair.Open is null ? [] : suggester!.Suggest(pair.Open),
                    }
            )
            .ToList();
        return new CitationLinkResult(
            citations,
            [
                .. citations
                    .Where(citation => citation.Status != CitationStatus.Resolved)
                    .Select(citation => CreateMessage(document, citation)),
            ]
        );
    }

    private static CandidateSuggester CreateSuggester(CitableWorkIndex list, CrossPaperWorkIndex crossPaper) =>
        new(list, crossPaper.Excluding(list.Entries.Select(entry => entry.Work)));

    private static bool IsRunningText(BlockKind kind) =>
        kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext);

    private static Citation CreateCitation(Document document, CitableWorkIndex list, CitationMention mention) =>
        new()
        {
            Id = "",
            Document = document.Id,
            Block = mention.Block,
            Span = mention.Span,
            Status = mention.Resolution.Status,
            Works = [.. mention.Resolution.Entries.Select(i => list.Entries[i].Work).Distinct(StringComparer.Ordinal)],
            Locator = mention.Locator,
            ResolutionMethod = mention.Resolution.How,
        };

    private static Message CreateMessage(Document document, Citation citation)
    {
        var (location, words) = (document.GetLocation(citation.Span), citation.Span.Slice(document.Text));
        return citation.Status == CitationStatus.Ambiguous
            ? MessageCatalog.CitationAmbiguous(location, words, citation.Works)
            : MessageCatalog.CitationUnresolved(
                location,
                words,
                citation.Candidates.Count == 0
                    ? null
                    : string.Join(
                        "; ",
                        citation.Candidates.Select(candidate => $"{candidate.Work} ({candidate.RejectionReason})")
                    )
            );
    }

    /// <summary>The citations found, the unresolved ones with what was read of them.</summary>
    private sealed record CitationScanResult(IReadOnlyList<(Citation Citation, CitationMention? Open)> Citations);

    private sealed record CitationLinkResult(IReadOnlyList<Citation> Citations, IReadOnlyList<Message> Messages);
}
