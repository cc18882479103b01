using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Takes out of records what may not leave the program: addresses that run something, and characters that nobody sees.
/// Done once, before anything is made of them, so that pages, exports, data files and feeds agree. Records come from
/// strangers, in JSON, BibTeX and YAML; whoever reads the exports may follow an address with one click.
/// </summary>
internal static class RecordSanitizer
{
    /// <summary>The archive; what was clean already is the very same object.</summary>
    public static Archive Sanitize(Archive archive)
    {
        var papers = MapChanged(archive.Papers, Sanitize);
        var works = MapChanged(archive.Works, Sanitize);
        var events = MapChanged(archive.Events, Sanitize);
        return
            ReferenceEquals(papers, archive.Papers)
            && ReferenceEquals(works, archive.Works)
            && ReferenceEquals(events, archive.Events)
            ? archive
            : archive with
            {
                Papers = papers,
                Works = works,
                Events = events,
            };
    }

    private static Paper Sanitize(Paper paper)
    {
        var item = ItemSanitizer.Sanitize(paper.Item);
        var versions = MapChanged(
            paper.Versions,
            version =>
                PublicAddress.Sanitize(version.Url) is var url && url == version.Url
                    ? version
                    : version with
                    {
                        Url = url,
                    }
        );
        return ReferenceEquals(item, paper.Item) && ReferenceEquals(versions, paper.Versions)
            ? paper
            : paper with
            {
                Item = item,
                Versions = versions,
            };
    }

    private static Work Sanitize(Work work) =>
        ItemSanitizer.Sanitize(work.Item) is var item && ReferenceEquals(item, work.Item)
            ? work
            : work with
            {
                Item = item,
            };

    private static TimelineEvent Sanitize(TimelineEvent one)
    {
        var sources = MapChanged(one.Record.Sources, Sanitize);
        var disputed = MapChanged(one.Disputed, Sanitize);
        return ReferenceEquals(sources, one.Record.Sources) && ReferenceEquals(disputed, one.Disputed)
            ? one
            : one with
            {
                Record = one.Record with { Sources = sources },
                Disputed = disputed,
            };
    }

    private static Dispute Sanitize(Dispute side) =>
        MapChanged(side.Record.Sources, Sanitize) is var sources && ReferenceEquals(sources, side.Record.Sources)
            ? side
            : side with
            {
                Record = side.Record with { Sources = sources },
            };

    private static SourceReference Sanitize(SourceReference source) =>
        PublicAddress.Sanitize(source.Url) is var url && url == source.Url ? source : source with { Url = url };

    private static IReadOnlyList<T> MapChanged<T>(IReadOnlyList<T> items, Func<T, T> change)
        where T : class
    {
        List<T>? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = change(items[i]);
            if (changed is null && !ReferenceEquals(item, items[i]))
            {
                changed = [.. items];
            }

            if (changed is not null)
            {
                changed[i] = item;
            }
        }

        return changed ?? items;
    }
}
