using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The archive as the public may have it: without withdrawn papers and all that hangs on them, and without what the
/// program said about the files of papers whose text is withheld, since messages and guesses quote the text.
/// </summary>
public static class PublicArchiveFilter
{
    /// <summary>
    /// The site of what is published; the same site where nothing is withheld, or has been taken out already.
    /// </summary>
    public static SiteIndex Filter(SiteIndex site) =>
        site.IsPublished || site.Archive.Papers.All(paper => paper.Access == Access.Full)
            ? site
            : new SiteIndex(Filter(site.Archive)) { IsPublished = true };

    /// <summary>The part of an archive that is published; the same archive where nothing is withheld.</summary>
    public static Archive Filter(Archive archive)
    {
        if (archive.Papers.All(paper => paper.Access == Access.Full))
        {
            return archive;
        }

        var withheld = WithheldContent.Find(archive);
        var citations = archive.Citations.Where(citation => withheld.IsPublic(citation.Document)).ToList();
        var events = archive.Events.Select(one => RedactEvent(one, withheld)).OfType<TimelineEvent>().ToList();
        var annotations = archive
            .Annotations.Where(note => !withheld.Papers.Contains(note.Record.Target.Paper))
            .ToList();
        var works = PublicWorkFilter.Filter(archive, withheld, FindNamedWorks(events, annotations));
        var known = works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        return archive with
        {
            Papers = [.. archive.Papers.Where(paper => paper.Access != Access.Withdrawn).Select(RedactRecord)],
            Documents =
            [
                .. archive
                    .Documents.Where(document => withheld.IsPublic(document.Id))
                    .Select(document =>
                        withheld.Files.Contains(document.Source.Path) ? document with { Guesses = [] } : document
                    ),
            ],
            Works = works,
            Citations =
            [
                .. citations.Select(citation =>
                    citation.Candidates.All(candidate => known.Contains(candidate.Work))
                        ? citation
                        : citation with
                        {
                            Candidates = [.. citation.Candidates.Where(candidate => known.Contains(candidate.Work))],
                        }
                ),
            ],
            Events = events,
            DatedMentions = [.. archive.DatedMentions.Where(mention => withheld.IsPublic(mention.Document))],
            Annotations = annotations,
            OrganisationMentions =
            [
                .. archive.OrganisationMentions.Where(mention => withheld.IsPublic(mention.Document)),
            ],
            Messages = [.. archive.Messages.Where(message => !withheld.IsWithheld(message.Location.Path))],
        };
    }

    /// <summary>The record of a paper; its abstract only where that may be shown.</summary>
    public static Paper RedactRecord(Paper paper) =>
        paper.Access != Access.Metadata
            ? paper
            : paper with
            {
                Item = paper.Item with { Abstract = null },
                Assertions = [.. paper.Assertions.Where(reading => reading.Field != "abstract")],
            };

    /// <summary>Works that a person named, in an event's source or an annotation.</summary>
    private static HashSet<string> FindNamedWorks(
        IEnumerable<TimelineEvent> events,
        IEnumerable<Annotation> annotations
    ) =>
        events
            .SelectMany(one => one.Record.Sources.Concat(one.Disputed.SelectMany(side => side.Record.Sources)))
            .Select(source => source.Reference)
            .OfType<string>()
            .Concat(annotations.SelectMany(note => note.Record.References))
            .ToHashSet(StringComparer.Ordinal);

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
