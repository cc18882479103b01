using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The archive as the public may have it: without withdrawn papers and all that hangs on them, and without what the
/// program said about the files of papers whose text is withheld, since messages and guesses quote the text.
/// </summary>
public sealed class PublicArchive
{
    private PublicArchive(Archive archive, IReadOnlyList<Tombstone> tombstones)
    {
        Archive = archive;
        Tombstones = tombstones;
    }

    /// <summary>What is published; the very archive it was made from where nothing is withheld.</summary>
    public Archive Archive { get; }

    /// <summary>What is left of withdrawn papers.</summary>
    public IReadOnlyList<Tombstone> Tombstones { get; }

    /// <summary>Takes out of an archive what is withheld, and what may not leave the program.</summary>
    public static PublicArchive From(Archive archive) => Withhold(FormatDates(RecordSanitizer.Sanitize(archive)));

    /// <summary>Events with their dates in the words of the interface; the archive has them in English.</summary>
    private static Archive FormatDates(Archive archive)
    {
        var settings = archive.Settings;
        if (settings.InterfaceLanguage == InterfaceLanguages.Default && settings.Phrases.Count == 0)
        {
            return archive;
        }

        var dates = new EdtfFormatter(InterfaceWords.Read(settings.InterfaceLanguage, settings.Phrases));
        return archive with
        {
            Events = [.. archive.Events.Select(item => item with { DateInWords = dates.FormatText(item.Record.Date) })],
        };
    }

    private static PublicArchive Withhold(Archive archive) =>
        archive.Papers.All(SiteIndex.HasFullAccess)
            ? new PublicArchive(archive, [])
            : new PublicArchive(
                Redact(archive, WithheldContent.Find(archive)),
                [
                    .. archive
                        .Papers.Where(paper => paper.Access == Access.Withdrawn)
                        .Select(paper => new Tombstone(paper.Id, paper.AccessNote)),
                ]
            );

    private static Archive Redact(Archive archive, WithheldContent withheld)
    {
        var events = archive.Events.Select(item => RedactEvent(item, withheld)).OfType<TimelineEvent>().ToList();
        var annotations = archive
            .Annotations.Where(note => !withheld.Papers.Contains(note.Record.Target.Paper))
            .ToList();
        var works = PublicWorkFilter.Filter(
            archive,
            withheld,
            NamedWorkFinder.FindInRecords(events, annotations).ToHashSet(StringComparer.Ordinal)
        );
        return archive with
        {
            Papers = [.. archive.Papers.Where(paper => paper.Access != Access.Withdrawn).Select(RedactRecord)],
            Documents = RedactDocuments(archive, withheld),
            Works = works,
            Citations = RedactCitations(archive, withheld, works),
            Events = events,
            DatedMentions = [.. archive.DatedMentions.Where(mention => withheld.IsPublic(mention.Document))],
            Annotations = annotations,
            OrganisationMentions =
            [
                .. archive.OrganisationMentions.Where(mention => withheld.IsPublic(mention.Document)),
            ],
            Messages = [.. archive.Messages.Where(message => !withheld.IsWithheld(message.Location))],
        };
    }

    private static IReadOnlyList<Document> RedactDocuments(Archive archive, WithheldContent withheld) =>
        [
            .. archive
                .Documents.Where(document => withheld.IsPublic(document.Id))
                .Select(document =>
                    withheld.Files.Contains(document.Source.Path) ? document with { Guesses = [] } : document
                ),
        ];

    private static IReadOnlyList<Citation> RedactCitations(
        Archive archive,
        WithheldContent withheld,
        IReadOnlyList<Work> works
    )
    {
        var known = works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. archive
                .Citations.Where(citation => withheld.IsPublic(citation.Document))
                .Select(citation =>
                    citation.Candidates.All(candidate => known.Contains(candidate.Work))
                        ? citation
                        : citation with
                        {
                            Candidates = [.. citation.Candidates.Where(candidate => known.Contains(candidate.Work))],
                        }
                ),
        ];
    }

    /// <summary>The record of a paper; its abstract only where that may be shown.</summary>
    private static Paper RedactRecord(Paper paper) =>
        paper.Access != Access.Metadata
            ? paper
            : paper with
            {
                Item = paper.Item with { Abstract = null },
                Assertions = [.. paper.Assertions.Where(reading => reading.Field != "abstract")],
            };

    /// <summary>An event without the passages of withdrawn papers; null where nothing else supports it.</summary>
    private static TimelineEvent? RedactEvent(TimelineEvent one, WithheldContent withheld)
    {
        var evidence = one.Evidence.Where(quote => !withheld.Papers.Contains(quote.Record.Paper)).ToList();
        if (evidence.Count == 0 && one.Evidence.Count > 0 && one.Record.Sources.Count == 0)
        {
            return null;
        }

        var record = one.Record with
        {
            Evidence = [.. one.Record.Evidence.Where(quote => !withheld.Papers.Contains(quote.Paper))],
        };
        return one with
        {
            Record = record,
            Evidence = evidence,
            Disputed = [.. one.Disputed.Select(side => RedactDispute(side, withheld)).OfType<Dispute>()],
        };
    }

    private static Dispute? RedactDispute(Dispute side, WithheldContent withheld)
    {
        var evidence = side.Evidence.Where(quote => !withheld.Papers.Contains(quote.Record.Paper)).ToList();
        var record = side.Record with
        {
            Evidence = [.. side.Record.Evidence.Where(quote => !withheld.Papers.Contains(quote.Paper))],
        };
        return evidence.Count == 0 && side.Evidence.Count > 0 && side.Record.Sources.Count == 0
            ? null
            : new Dispute(record, evidence);
    }
}
