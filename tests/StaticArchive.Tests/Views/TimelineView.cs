using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>Prints the timeline, and the dates and organisations that the texts mention.</summary>
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
            _ => archive.OrganisationMentions.Select(mention =>
                $"{mention.Organisation} | {Text(archive, mention.Document, mention.Span)}"
            ),
        };

    private static IEnumerable<string> Event(TimelineEvent one)
    {
        var planned = one.Record.IsPlanned ? ", planned" : "";
        yield return $"{one.Id} | {one.DateInWords} | {one.Record.Kind}{planned} | {one.Record.Title}";
    }

    private static string Text(Archive archive, string document, Span span) =>
        span.Slice(archive.Documents.Single(one => one.Id == document).Text)
            .Replace("\n\n", " ¶ ", StringComparison.Ordinal);
}
