using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>Writes Atom (RFC 4287), newest first.</summary>
internal static class AtomFeedWriter
{
    /// <summary>So many entries at most; the newest.</summary>
    private const int MaxEntries = 100;

    /// <summary>The date of a feed that has no entry yet.</summary>
    private const string UpdatedWhenEmpty = "1970-01-01T00:00:00Z";

    /// <summary>A feed at <paramref name="address"/>.</summary>
    public static ReadOnlyMemory<byte> Write(
        Settings settings,
        string address,
        string title,
        IEnumerable<FeedEntry> entries
    )
    {
        var newest = SelectNewest(entries);
        var xml = new XmlBuilder().OpenElement(
            "feed",
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", settings.Language)
        );
        xml.AddElement("title", title).AddElement("id", GetId(settings, address));
        AddLink(xml, "self", "application/atom+xml", settings.ToHref(address, address));
        AddLink(xml, "alternate", "text/html", settings.ToHref(address, ""));
        xml.AddElement("subtitle", settings.Description)
            .AddElement(
                "updated",
                newest.Count == 0 ? UpdatedWhenEmpty : ContentDateResolver.GetFirstInstant(newest[0].Date)
            );
        xml.OpenElement("author").AddElement("name", settings.Title).CloseElement();
        xml.AddElement("rights", settings.Rights);
        foreach (var entry in newest)
        {
            Write(xml, settings, address, entry);
        }

        return xml.CloseElement().ToBytes();
    }

    private static List<FeedEntry> SelectNewest(IEnumerable<FeedEntry> entries) =>
        [
            .. entries
                .Where(entry => ContentDateResolver.GetFirstDay(entry.Date) is not null)
                .OrderByDescending(entry => ContentDateResolver.GetFirstDay(entry.Date), StringComparer.Ordinal)
                .ThenBy(entry => entry.Url, StringComparer.Ordinal)
                .Take(MaxEntries),
        ];

    private static void AddLink(XmlBuilder xml, string relation, string mediaType, string href) =>
        xml.AddEmptyElement("link", ("rel", relation), ("type", mediaType), ("href", href));

    private static void Write(XmlBuilder xml, Settings settings, string feed, FeedEntry entry)
    {
        xml.OpenElement("entry").AddElement("title", entry.Title).AddElement("id", GetId(settings, entry.Url));
        AddLink(xml, "alternate", "text/html", settings.ToHref(feed, entry.Url));
        xml.AddElement("updated", ContentDateResolver.GetFirstInstant(entry.Date))
            .AddElement("published", ContentDateResolver.GetFirstInstant(entry.Date));
        foreach (var author in entry.Authors)
        {
            xml.OpenElement("author").AddElement("name", author).CloseElement();
        }

        foreach (var category in entry.Categories)
        {
            xml.AddEmptyElement("category", ("term", category));
        }

        xml.AddElement("summary", entry.Summary, ("type", "text")).CloseElement();
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
