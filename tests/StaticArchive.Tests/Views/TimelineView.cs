using StaticArchive.Model;

namespace StaticArchive.Tests;

/// <summary>Prints the timeline, the dates of the texts and where quotes were found.</summary>
internal static class TimelineView
{
    /// <summary>The lines of a view.</summary>
    public static IEnumerable<string> Print(string view, Archive archive) =>
        view switch
        {
            "dates" => archive.DatedMentions.Select(mention =>
                $"{mention.Date} | {Text(archive, mention.Document, mention.Span)}"
            ),
            "mentions" => archive.DatedMentions.Select(mention =>
                $"{mention.Date} | {Text(archive, mention.Document, mention.Span)} | {mention.Event ?? "-"}"
            ),
            "events" => archive.Events.SelectMany(Event),
            "anchors" => archive
                .Annotations.Select(annotation => Anchor(archive, annotation.Id, annotation.Anchor))
                .Concat(
                    archive.Events.SelectMany(one =>
                        Evidence(one).Select(evidence => Anchor(archive, one.Id, evidence.Anchor))
                    )
                ),
            _ => archive.OrganisationMentions.Select(mention =>
                $"{mention.Organisation} | {Text(archive, mention.Document, mention.Span)}"
            ),
        };

    private static IEnumerable<Evidence> Evidence(TimelineEvent one) =>
        one.Evidence.Concat(one.Disputed.SelectMany(dispute => dispute.Evidence));

    private static IEnumerable<string> Event(TimelineEvent one)
    {
        var planned = one.Record.IsPlanned ? ", planned" : "";
        yield return $"{one.Id} | {one.DateInWords} | {one.Record.Kind}{planned} | {one.Record.Title}";
    }

    private static string Anchor(Archive archive, string id, Anchor anchor)
    {
        var words = anchor.IsPlaced ? $" | {Text(archive, anchor.Document!, anchor.Span)}" : "";
        return $"{id} | "
            + $"{anchor.State.ToString().ToLowerInvariant()}{words}{(anchor.Reason is null ? "" : $" ({anchor.Reason})")}";
    }

    private static string Text(Archive archive, string document, Span span) =>
        span.Slice(archive.Documents.Single(one => one.Id == document).Text)
            .Replace("\n\n", " ¶ ", StringComparison.Ordinal);
}
