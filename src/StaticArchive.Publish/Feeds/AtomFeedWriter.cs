using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// Writes Atom (RFC 4287), newest first. What has no date is no entry, and without an entry there is no feed: both
/// would have to say a day that nobody stated.
/// </summary>
internal static class AtomFeedWriter
{
    /// <summary>So many entries at most; the newest.</summary>
    private const int MaxEntries = 100;

    /// <summary>A feed at <paramref name="address"/>, of which at least one entry has a date.</summary>
    public static ReadOnlyMemory<byte> Write(
        SiteIndex site,
        string address,
        string title,
        IEnumerable<FeedEntry> entries
    )
    {
        var settings = site.Archive.Settings;
        var newest = SelectNewest(entries, site.Dates);
        var xml = new XmlBuilder().OpenElement(
            "feed",
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", settings.Language)
        );
        xml.AddElement("title", title).AddElement("id", GetId(settings, address));
        AddLink(xml, "self", "application/atom+xml", settings.ToHref(address, address));
        AddLink(xml, "alternate", "text/html", settings.ToHref(address, ""));
        xml.AddElement("subtitle", settings.Description)
            .AddElement("updated", ContentDateResolver.GetFirstInstant(newest[0].Updated));
        xml.OpenElement("author").AddElement("name", settings.Title).CloseElement();
        xml.AddElement("rights", settings.Rights);
        foreach (var entry in newest)
        {
            Write(xml, settings, address, entry);
        }

        return xml.CloseElement().ToBytes();
    }

    private static IReadOnlyList<FeedEntry> SelectNewest(IEnumerable<FeedEntry> entries, EdtfFormatter dates) =>
        FeedTitles.MakeDistinct(
            [
                .. entries
                    .Select(entry => new { Entry = entry, Instant = GetInstant(entry.Updated) })
                    .Where(dated => ContentDateResolver.GetFirstDay(dated.Entry.Updated) is not null)
                    .OrderByDescending(dated => dated.Instant)
                    .ThenBy(dated => dated.Entry.Url, StringComparer.Ordinal)
                    .Take(MaxEntries)
                    .Select(dated => dated.Entry),
            ],
            dates
        );

    /// <summary>The moment, to sort by; the day's first where the time is no time of this calendar, 23:59:60.</summary>
    private static DateTimeOffset GetInstant(string date) =>
        Parse(ContentDateResolver.GetFirstInstant(date))
        ?? Parse(ContentDateResolver.GetFirstDay(date) + "T00:00:00Z")
        ?? default;

    private static DateTimeOffset? Parse(string? instant) =>
        DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;

    private static void AddLink(XmlBuilder xml, string relation, string mediaType, string href) =>
        xml.AddEmptyElement("link", ("rel", relation), ("type", mediaType), ("href", href));

    private static void Write(XmlBuilder xml, Settings settings, string feed, FeedEntry entry)
    {
        xml.OpenElement("entry").AddElement("title", entry.Title).AddElement("id", GetId(settings, entry.Url));
        AddLink(xml, "alternate", "text/html", settings.ToHref(feed, entry.Url));
        xml.AddElement("updated", ContentDateResolver.GetFirstInstant(entry.Updated))
            .AddElement("published", ContentDateResolver.GetFirstInstant(entry.Published));
        foreach (var author in entry.Authors.Where(name => !string.IsNullOrWhiteSpace(name)))
        {
            xml.OpenElement("author").AddElement("name", author).CloseElement();
        }

        foreach (var category in entry.Categories.Where(term => !string.IsNullOrWhiteSpace(term)))
        {
            xml.AddEmptyElement("category", ("term", category));
        }

        xml.AddElement("summary", string.IsNullOrWhiteSpace(entry.Summary) ? null : entry.Summary, ("type", "text"))
            .CloseElement();
    }

    /// <summary>
    /// The address for ever; where no host is known a name-based UUID of it (RFC 9562, version 8), just as lasting.
    /// </summary>
    private static string GetId(Settings settings, string address)
    {
        if (settings.ToAbsoluteUrl(address) is { } absolute)
        {
            return absolute;
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(settings.Title + "\n" + address)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
