using StaticArchive.Documents;
using StaticArchive.Text.Dates;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes events ready for pages.</summary>
/// <param name="site">The site.</param>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class EventItems(Site site, string root)
{
    private readonly EvidenceLines _lines = new(site, root);

    /// <summary>An event.</summary>
    public EventItem Of(TimelineEvent item)
    {
        var record = item.Record;
        return new EventItem
        {
            Id = item.Id,
            Href = root + Addresses.Event(item.Id),
            Machine = Edtf.Parse(record.Date) is { } date ? EdtfHtml.DateTime(date) ?? "" : "",
            Date = item.DateInWords,
            Title = record.Title,
            Kind = record.Kind,
            Planned = record.Planned,
            Place = record.Location,
            Organisation = record.Organisation is { } organisation && site.Organisations.TryGetValue(organisation, out var found) ? new PageLink(found.Name, root + Addresses.Organisation(found.Id)) : null,
            Evidence = [.. item.Evidence.Select(evidence => _lines.Of(item, evidence))],
            Sources = [.. record.Sources.Select(Source)],
            Disputed = [.. item.Disputed.OrderBy(side => side.Record.Field, StringComparer.Ordinal).ThenByDescending(side => side.Record.Preferred).GroupBy(side => side.Record.Field, StringComparer.Ordinal).Select(field => Disagreement(item, field))],
            Note = record.Note,
            Outcome = record.Outcome is { } outcome && site.Events.TryGetValue(outcome, out var came) ? new PageLink(came.Record.Title, root + Addresses.Event(outcome), Note: came.DateInWords) : null,
        };
    }

    private DisputeGroup Disagreement(TimelineEvent item, IGrouping<string, Dispute> field) => new(
        field.Key switch { "count" => "number", var other => other },
        [.. field.Select(side => new DisputeLine(Value(side.Record), side.Record.Preferred, side.Record.Because, [.. side.Evidence.Select(evidence => _lines.Of(item, evidence))], [.. side.Record.Sources.Select(Source)]))]);

    private static string Value(DisputeRecord side) => (side.Field == "date" ? Edtf.Say(side.Value) : null) ?? side.Value;

    private PageLink Source(EventSource source)
    {
        if (source.Reference is { } id && site.Works.TryGetValue(id, out var work))
        {
            return new PageLink($"{Labels.Short(work.Item)}, {work.Item.Title}", root + Addresses.Work(id));
        }

        var where = string.Join(", ", new[] { source.Publisher, source.Date is { } date ? Edtf.Say(date) ?? date : null }.Where(part => !string.IsNullOrEmpty(part)));
        return new PageLink(source.Title ?? source.Url ?? source.Reference ?? "", SafeLinks.External(source.Url) ?? "", Note: where);
    }
}
