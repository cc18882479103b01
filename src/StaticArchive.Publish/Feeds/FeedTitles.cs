using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Feeds;

/// <summary>Tells apart entries of one title: by their dates, then by their addresses.</summary>
internal static class FeedTitles
{
    /// <summary>The entries in their order, no two with the same title.</summary>
    public static IReadOnlyList<FeedEntry> MakeDistinct(IReadOnlyList<FeedEntry> entries, EdtfFormatter dates) =>
        Extend(
            Extend(entries, entry => dates.FormatText(entry.Updated)),
            entry => entry.Url.TrimEnd('/')[(entry.Url.TrimEnd('/').LastIndexOf('/') + 1)..]
        );

    private static List<FeedEntry> Extend(IReadOnlyList<FeedEntry> entries, Func<FeedEntry, string> tell)
    {
        var counts = entries.CountBy(entry => entry.Title, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. entries.Select(entry =>
                counts[entry.Title] == 1 ? entry : entry with { Title = $"{entry.Title} ({tell(entry)})" }
            ),
        ];
    }
}
