using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes events ready for pages.</summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class EventModelBuilder(SiteIndex site, string root)
{
    private readonly EvidenceQuoteBuilder _quotes = new(site, root);

    /// <summary>An event.</summary>
    public EventModel Build(TimelineEvent item)
    {
        var record = item.Record;
        return new EventModel
        {
            Id = item.Id,
            FormerIds = item.FormerIds,
            Href = root + SiteUrls.Event(item.Id),
            DateTimeValue = Edtf.Parse(record.Date) is { } date ? HtmlDateTimeFormatter.Format(date) ?? "" : "",
            Date = item.DateInWords,
            Title = record.Title,
            Kind = record.Kind,
            KindLabel = LabelFormatter.FormatKind(record, site.Words),
            IsPlanned = record.IsPlanned,
            Place = record.Location,
            Organisation =
                record.Organisation is { } organisation && site.Organisations.TryGetValue(organisation, out var found)
                    ? new PageLink(found.Name, root + SiteUrls.Organisation(found.Id))
                    : null,
            Evidence = [.. item.Evidence.Select(evidence => _quotes.Build(item, evidence))],
            Sources = [.. record.Sources.Select(BuildSource)],
            Disputed =
            [
                .. item
                    .Disputed.OrderBy(side => side.Record.Field, StringComparer.Ordinal)
                    .ThenByDescending(side => side.Record.IsPreferred)
                    .GroupBy(side => side.Record.Field, StringComparer.Ordinal)
                    .Select(field => BuildDisputedField(item, field)),
            ],
            Note = record.Note,
            Outcome =
                record.Outcome is { } outcome && site.Events.TryGetValue(outcome, out var came)
                    ? new PageLink(came.Record.Title, root + SiteUrls.Event(outcome), Note: came.DateInWords)
                    : null,
        };
    }

    private DisputedField BuildDisputedField(TimelineEvent item, IGrouping<string, Dispute> field) =>
        new(
            site.Words.Find("field." + field.Key) ?? field.Key,
            [
                .. field.Select(side => new DisputedValue
                {
                    Value = FormatValue(side.Record),
                    IsPreferred = side.Record.IsPreferred,
                    Because = side.Record.Reason,
                    Evidence = [.. side.Evidence.Select(evidence => _quotes.Build(item, evidence))],
                    Sources = [.. side.Record.Sources.Select(BuildSource)],
                }),
            ]
        );

    private string FormatValue(DisputeRecord side) =>
        side.Field == "date" ? site.Dates.FormatText(side.Value) : side.Value;

    private PageLink BuildSource(SourceReference source)
    {
        if (source.Reference is { } id && site.Works.TryGetValue(id, out var work))
        {
            return new PageLink(
                $"{LabelFormatter.FormatAuthorDate(work.Item, site.Words)}, {work.Item.Title}",
                root + site.UrlOf(work)
            );
        }

        var where = string.Join(
            ", ",
            new[] { source.Publisher, source.Date is { } date ? site.Dates.FormatText(date) : null }.Where(part =>
                !string.IsNullOrEmpty(part)
            )
        );
        return new PageLink(
            source.Title ?? source.Url ?? source.Reference ?? "",
            LinkSanitizer.SanitizeExternal(source.Url) ?? "",
            Note: where
        );
    }
}
