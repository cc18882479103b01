using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>Prints the timeline, and the dates and organisations that the texts mention.</summary>
internal static class TimelineView
{
    /// <summary>A line a date: what it is, and its words.</summary>
    public static IEnumerable<string> Dates(Archive archive) =>
        archive.DatedMentions.Select(mention => $"{mention.Date} | {Text(archive, mention.Document, mention.Span)}");

    /// <summary>The same, with the event that each date belongs to.</summary>
    public static IEnumerable<string> Mentions(Archive archive) =>
        archive.DatedMentions.Select(mention =>
            $"{mention.Date} | {Text(archive, mention.Document, mention.Span)} | {mention.Event ?? "-"}"
        );

    /// <summary>A line an event.</summary>
    public static IEnumerable<string> Events(Archive archive) => archive.Events.SelectMany(Event);

    /// <summary>A line a mention of an organisation.</summary>
    public static IEnumerable<string> Organisations(Archive archive) =>
        archive.OrganisationMentions.Select(mention =>
            $"{mention.Organisation} | {Text(archive, mention.Document, mention.Span)}"
        );

    private static IEnumerable<string> Event(TimelineEvent one)
    {
        var planned = one.Record.IsPlanned ? ", planned" : "";
        yield return $"{one.Id} | {one.DateInWords} | {one.Record.Kind}{planned} | {one.Record.Title}";
    }

    private static string Text(Archive archive, string document, Span span) =>
        span.Slice(archive.Documents.Single(one => one.Id == document).Text)
            .Replace("\n\n", " ¶ ", StringComparison.Ordinal);
}
