using System.Globalization;
using StaticArchive.Link.Citations.Notes;
using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every citation by author and year or by number, and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>
    /// Citations by document, then in the order of the text: 1. citations that the format tags are read; 2. the blocks
    /// of running text are scanned for authors with years and for numbers; 3. unresolved citations get candidates, and
    /// all that are not resolved a message.
    /// </summary>
    public static IReadOnlyList<Citation> Link(
        Intake intake,
        ReferenceIndex index,
        List<Message> messages,
        IBuildCache? cache = null
    )
    {
        cache ??= IBuildCache.None;
        var noted = NotedWorkReader.Read(index);
        var lists = new CitableWorkIndexBuilder(intake, index, cache);
        var works = new CrossPaperWorkIndex(intake, index);
        var linked = Concurrency.Map(
            intake.Documents,
            document =>
            {
                var (source, legal) = (lists.GetInputs(document), LegalCitationReader.Read(document, index));
                var inNotes = NotedWorkReader.Link(document, GetNoted(document, noted, source), legal, cache);
                var given = NotedWorkReader.Combine(ReadMarked(document, index, source, lists.Authority), inNotes);
                object?[] inputs = [source, lists.Authority, given];
                var found = cache.GetOrCompute(
                    "citations of a document",
                    inputs,
                    () => ScanDocument(document, source, lists.Build(source), given),
                    isExpensive: true
                );
                return cache.GetOrCompute(
                    "citations with near misses",
                    [.. inputs, works, legal],
                    () =>
                        LinkDocument(
                            document,
                            new CitationScanResult(LegalCitationMerger.Merge(found.Citations, legal, source)),
                            () => CreateSuggester(lists.Build(source), works)
                        )
                );
            }
        );
        messages.AddRange(linked.SelectMany(one => one.Messages));
        return [.. linked.SelectMany(one => one.Citations)];
    }

    /// <summary>The works that a document names in full, and those of files of records beside it.</summary>
    private static IEnumerable<NotedWork> GetNoted(
        Document document,
        ILookup<string, NotedWork> noted,
        CitableWorkIndexBuilder.CitableWorkIndexInputs source
    ) =>
        noted[document.Id]
            .OrderBy(named => named.Occurrence.Span.Start)
            .Concat(source.GetRecords().Select(entry => new NotedWork(entry.Work, entry.Occurrence)));

    /// <summary>Those that the format tags or that have keys of records.</summary>
    private static List<Citation> ReadMarked(
        Document document,
        ReferenceIndex index,
        CitableWorkIndexBuilder.CitableWorkIndexInputs source,
        CitableWorkIndexBuilder.AuthorityData authority
    )
    {
        List<Citation> given =
            document.TaggedLinks.Citations.Count == 0 ? [] : TaggedCitationReader.Read(document, index);
        given.AddRange(CitationKeyReader.Read(document, source.GetWorksByKey(), authority.Keys));
        return given;
    }

    /// <summary>The citations of a document, those that are unresolved still without candidates.</summary>
    private static CitationScanResult ScanDocument(
        Document document,
        CitableWorkIndexBuilder.CitableWorkIndexInputs source,
        CitableWorkIndex list,
        List<Citation> given
    )
    {
        var scanner = new CitationScanner(document.Text, list);
        var notes = NotedWorkReader.GetNotesByBlock(document);
        var scanned = document.Blocks.Where(block => IsRunningText(block.Kind)).SelectMany(scanner.Scan).ToList();
        var read = NumberedCitationReader.Read(document, GetLists(document, source));
        read = AuthorDateFilter.IsAuthorDate(scanned, read) ? [] : read;
        read = UntaggedNumberFilter.Filter(document.Text, given, read);
        var tagged = TaggedCitationReader.ExcludeRead(given, read);
        var numbered = TaggedCitationReader.ExcludeTagged(tagged, read, one => one.Citation.Span);
        var mentions = AuthorDateFilter.Filter(
            document.Text,
            TaggedCitationReader.ExcludeTagged(tagged, scanned, one => one.Span),
            [
                .. numbered.Select(one => one.Citation),
                .. tagged.Where(citation => citation.System == CitationSystem.Numbered),
            ]
        );
        return new CitationScanResult([
            .. ExcludeUnresolved(mentions, notes, given)
                .Select(one => new FoundCitation(
                    CreateCitation(document, list, one) with
                    {
                        Note = notes.GetValueOrDefault(one.Block),
                    },
                    one.Resolution.Status == CitationStatus.Unresolved ? one : null
                ))
                .Concat(numbered.Select(one => new FoundCitation(one.Citation, null) { Unlisted = one.Unlisted }))
                .Concat(tagged.Select(citation => new FoundCitation(citation, null)))
                .OrderBy(found => found.Citation.Span.Start),
        ]);
    }

    /// <summary>The numbered lists of a document; where it has none, that of a file of records beside it.</summary>
    private static NumberedListIndex GetLists(Document document, CitableWorkIndexBuilder.CitableWorkIndexInputs source)
    {
        var works = source.GetOwnWorks();
        return works.Count > 0
            ? NumberedListIndex.From(document, works)
            : NumberedListIndex.FromRecords([
                .. source.GetRecords().Select(entry => new RecordLabel(entry.RecordKey!, entry.Work)),
            ]);
    }

    /// <summary>
    /// Where notes cite works in full, a name and a year in one that mean nothing are no citation: <c>(Cardiff,
    /// 2013)</c>.
    /// </summary>
    private static IEnumerable<CitationMention> ExcludeUnresolved(
        IEnumerable<CitationMention> mentions,
        IReadOnlyDictionary<string, string> notes,
        List<Citation> given
    ) =>
        given.Exists(citation => citation.System == CitationSystem.Note)
            ? mentions.Where(one => one.Resolution.Status != CitationStatus.Unresolved || !notes.ContainsKey(one.Block))
            : mentions;

    /// <summary>
    /// Numbers the citations and adds candidates. The suggester is built only where a citation is unresolved.
    /// </summary>
    private static CitationLinkResult LinkDocument(
        Document document,
        CitationScanResult found,
        Func<CandidateSuggester> createSuggester
    )
    {
        var suggester = found.Citations.Any(one => one.Open is not null) ? createSuggester() : null;
        var (number, mention) = (0, 0);
        var citations = found
            .Citations.Select(one =>
                one.Citation with
                {
                    Id = one.Citation.IsMention
                        ? string.Create(CultureInfo.InvariantCulture, $"{document.Id}.m{++mention:0000}")
                        : string.Create(CultureInfo.InvariantCulture, $"{document.Id}.c{++number:0000}"),
                    Candidates = one.Open is null ? [] : suggester!.Suggest(one.Open),
                }
            )
            .ToList();
        return new CitationLinkResult(
            citations,
            [
                .. citations
                    .Select((citation, i) => new { Citation = citation, found.Citations[i].Unlisted })
                    .Where(one => one.Citation.Status != CitationStatus.Resolved)
                    .Select(one => CreateMessage(document, one.Citation, one.Unlisted)),
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
            Works = mention
                .Resolution.Entries.Select(i => list.Entries[i].Work)
                .Distinct(StringComparer.Ordinal)
                .ToArray(),
            Locator = mention.Locator,
            ResolutionMethod = mention.Resolution.How,
        };

    private static Message CreateMessage(Document document, Citation citation, UnlistedNumbers? unlisted)
    {
        var (location, words) = (document.GetLocation(citation.Span), citation.Span.Slice(document.Text));
        if (unlisted is not null)
        {
            return MessageCatalog.CitationNumberUnlisted(location, words, unlisted.Numbers, unlisted.Count);
        }

        if (citation.ResolutionMethod == CitationKeyReader.UnknownKey)
        {
            return MessageCatalog.CitationKeyUnknown(location, words);
        }

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

    private sealed record CitationLinkResult(IReadOnlyList<Citation> Citations, IReadOnlyList<Message> Messages);
}
