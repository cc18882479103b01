using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes events ready for pages.</summary>
/// <param name="site">The site.</param>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class EventItems(Site site, string root)
{
    /// <summary>An event.</summary>
    public EventItem Of(TimelineEvent item)
    {
        var record = item.Record;
        var number = 0;
        return new EventItem
        {
            Id = item.Id,
            Href = root + Addresses.Event(item.Id),
            Machine = Machine(record.Date),
            Date = item.DateInWords,
            Title = record.Title,
            Kind = record.Kind,
            Planned = record.Planned,
            Place = record.Location,
            Organisation = site.Archive.Settings.Organisations.FirstOrDefault(organisation => organisation.Id == record.Organisation) is { } found
                ? new PageLink(found.Name, root + Addresses.Organisation(found.Id)) : null,
            Evidence = [.. item.Evidence.Select(evidence => Line(item, evidence, ++number))],
            Sources = [.. record.Sources.Select(Source)],
            Disputed = [.. item.Disputed.Select(side => new DisputeLine(side.Record.Field, side.Record.Value, side.Record.Preferred, side.Record.Because, [.. side.Evidence.Select(evidence => Line(item, evidence, ++number))], [.. side.Record.Sources.Select(Source)]))],
            Note = record.Note,
            Outcome = record.Outcome is { } outcome && site.Archive.Events.FirstOrDefault(other => other.Id == outcome) is { } came ? new PageLink(came.Record.Title, root + Addresses.Event(outcome)) : null,
        };
    }

    /// <summary>Only plain years, months and days may stand in a <c>time</c> element.</summary>
    private static string Machine(string edtf) => edtf.Length is 4 or 7 or 10 && edtf.All(unit => char.IsAsciiDigit(unit) || unit == '-') && !(edtf.Length == 7 && string.CompareOrdinal(edtf[5..], "12") > 0) ? edtf : "";

    private EvidenceLine Line(TimelineEvent item, Evidence evidence, int number)
    {
        if (!evidence.Anchor.IsPlaced)
        {
            return new EvidenceLine(evidence.Record.Quote, new PageLink(site.Papers.GetValueOrDefault(evidence.Record.Paper)?.Title ?? evidence.Record.Paper, root + Addresses.Paper(evidence.Record.Paper)), "no longer found in the text");
        }

        var document = site.Documents[evidence.Anchor.Document!];
        var title = site.Papers[document.Paper].Title;
        return new EvidenceLine(evidence.Anchor.Span.Of(document.Text).Replace("\n\n", " ", StringComparison.Ordinal), new PageLink(title, root + site.AddressOf(document) + $"#e-{item.Id}-{number}"), evidence.Anchor.State == AnchorState.Moved ? "the words have changed" : "");
    }

    private PageLink Source(EventSource source)
    {
        if (source.Reference is { } id && site.Works.TryGetValue(id, out var work))
        {
            return new PageLink($"{Labels.Short(work.Item)}, {work.Item.Title}", root + Addresses.Work(id));
        }

        var where = string.Join(", ", new[] { source.Publisher, source.Date }.Where(part => !string.IsNullOrEmpty(part)));
        return new PageLink(source.Title ?? source.Url ?? source.Reference ?? "", SafeLinks.External(source.Url) ?? "", Note: where);
    }
}
