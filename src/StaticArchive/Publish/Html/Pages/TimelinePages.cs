using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Feeds;
using StaticArchive.Publish.Timeline;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes the timeline.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class TimelinePages(Site site, Frames frames)
{
    private const int MostMentions = 12;
    private const int MostWorks = 40;

    /// <summary>Year of what has no earliest day.</summary>
    private const string Open = "0001";

    /// <summary>Its file.</summary>
    public OutputFile File() => Frames.File<Theme.TimelinePageView>(Addresses.Timeline, Page);

    private TimelinePage Page()
    {
        var root = Addresses.Root(Addresses.Timeline);
        var events = site.Archive.Events;
        var kinds = Kinds(events);
        return new TimelinePage
        {
            Frame = frames.Of(new Frames.Subject(Addresses.Timeline, "timeline", "Timeline", Description(events)) { Scripts = ["filter"] }),
            Figures = [.. new[] { Overview.Make(events, site.Archive.Settings.Eras) }.OfType<Figure>(), .. Charts.Make(site.Archive.Settings, events)],
            Years = Years(kinds.ToDictionary(kind => kind.Name, kind => kind.Number, StringComparer.Ordinal), root),
            Kinds = kinds,
            Total = events.Count,
            Files = events.Count == 0 ? [] : [new PageLink("JSON", root + Addresses.Data + "events.json"), new PageLink("iCalendar", root + FeedFiles.Events)],
        };
    }

    private static string Description(IReadOnlyList<TimelineEvent> events)
    {
        var years = events.Select(YearOf).Where(year => year != Open).ToList();
        var range = years.Count == 0 ? "" : years[0] == years[^1] ? $", of {years[0]}" : $", from {years[0]} to {years[^1]}";
        return events.Count == 0
            ? "The dates that the papers mention, year by year, each with its passage."
            : $"{Labels.Count(events.Count, "event")}{range}, each with the passages and sources that say so.";
    }

    private static List<KindLink> Kinds(IReadOnlyList<TimelineEvent> events) =>
        [.. events.GroupBy(item => item.Record.Kind, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, i) => new KindLink(group.Key, Slug.Of(group.Key), i + 1, group.Count()))];

    private List<YearGroup> Years(Dictionary<string, int> kinds, string root)
    {
        var items = new EventItems(site, root);
        var events = site.Archive.Events.ToLookup(YearOf, StringComparer.Ordinal);
        var mentions = site.Archive.DatedMentions.Where(mention => mention.Event is null && mention.Earliest.Year == mention.Latest.Year).ToLookup(mention => Year(mention.Earliest.Year), StringComparer.Ordinal);
        var works = site.Archive.Works.Where(work => work.Item.Issued?.Year is not null && work.CitedBy.Count > 0).ToLookup(work => Year(work.Item.Issued!.Year!.Value), StringComparer.Ordinal);
        return [.. events.Select(group => group.Key).Concat(mentions.Select(group => group.Key)).Concat(works.Select(group => group.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(year => new YearGroup(
                "y" + year,
                year == Open ? "Beginning not known" : year,
                [.. events[year].Select(item => items.Of(item) with { KindNumber = kinds[item.Record.Kind] })],
                Mentions([.. mentions[year]], root),
                new LinkList([.. works[year].Take(MostWorks).Select(work => new PageLink(Labels.Short(work.Item), root + Addresses.Work(work.Id), Note: work.Item.Title))], works[year].Count())))];
    }

    private LinkList Mentions(List<DatedMention> mentions, string root)
    {
        var blocks = mentions.DistinctBy(mention => new { mention.Document, mention.Block }).ToList();
        return new LinkList([.. blocks.Take(MostMentions).Select(mention => Mention(mention, root))], blocks.Count);
    }

    private PageLink Mention(DatedMention mention, string root)
    {
        var document = site.Documents[mention.Document];
        var passage = Passages.Sentence(document, mention.Span);
        return new PageLink(mention.Span.Of(document.Text), root + site.AddressOf(document) + "#" + mention.Block, Note: Frames.Shorten(passage.Before + passage.Words + passage.After, 160));
    }

    private static string YearOf(TimelineEvent item) => Year(item.Earliest.Year);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
