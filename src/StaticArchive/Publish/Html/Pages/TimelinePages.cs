using System.Globalization;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes the timeline.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class TimelinePages(Site site, Frames frames)
{
    private const int MostMentions = 12;

    /// <summary>Its file.</summary>
    public OutputFile File() => Frames.File<Theme.TimelinePageView>(Addresses.Timeline, Page);

    private TimelinePage Page()
    {
        var root = Addresses.Root(Addresses.Timeline);
        var items = new EventItems(site, root);
        var events = site.Archive.Events;
        var description = events.Count == 0
            ? "The dates that the papers mention, year by year, each with its passage."
            : $"{Labels.Count(events.Count, "event")}, from {YearOf(events[0])} to {YearOf(events[^1])}, each with the passages and sources that say so.";
        return new TimelinePage
        {
            Frame = frames.Of(new Frames.Subject(Addresses.Timeline, "timeline", "Timeline", description) { Scripts = ["filter"] }),
            Figures = [],
            Years = Years(items, root),
            Kinds = [.. events.GroupBy(item => item.Record.Kind, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new PageLink(group.Key, group.Key, Note: group.Count().ToString(CultureInfo.InvariantCulture)))],
            Total = events.Count,
        };
    }

    private List<YearGroup> Years(EventItems items, string root)
    {
        var events = site.Archive.Events.ToLookup(YearOf, StringComparer.Ordinal);
        var mentions = site.Archive.DatedMentions.Where(mention => mention.Event is null && mention.Earliest.Year == mention.Latest.Year).ToLookup(mention => Year(mention.Earliest.Year), StringComparer.Ordinal);
        var works = site.Archive.Works.Where(work => work.Item.Issued?.Year is not null && work.CitedBy.Count > 0).ToLookup(work => Year(work.Item.Issued!.Year!.Value), StringComparer.Ordinal);
        return [.. events.Select(group => group.Key).Concat(mentions.Select(group => group.Key)).Concat(works.Select(group => group.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(year => new YearGroup(
                "y" + year,
                year == "0001" ? "Before" : year,
                [.. events[year].Select(items.Of)],
                [.. mentions[year].DistinctBy(mention => (mention.Document, mention.Block)).Take(MostMentions).Select(mention => Mention(mention, root))],
                [.. works[year].Select(work => new PageLink(Labels.Short(work.Item), root + Addresses.Work(work.Id), Note: work.Item.Title))]))];
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
