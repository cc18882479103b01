using System.Security.Cryptography;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Address">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">EDTF date from the input.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Summary">What it is about, plain text.</param>
/// <param name="Categories">Keywords or tags.</param>
internal sealed record FeedEntry(string Address, string Title, string Date, IReadOnlyList<string> Authors, string? Summary, IReadOnlyList<string> Categories);

/// <summary>Writes Atom (RFC 4287), newest first.</summary>
internal static class AtomFeed
{
    /// <summary>So many entries at most; the newest.</summary>
    private const int Most = 100;

    /// <summary>The date of a feed that has no entry yet.</summary>
    private const string Never = "1970-01-01T00:00:00Z";

    /// <summary>A feed at <paramref name="address"/>.</summary>
    public static ReadOnlyMemory<byte> Write(Settings settings, string address, string title, IEnumerable<FeedEntry> entries)
    {
        var newest = entries.Where(entry => InputDates.Day(entry.Date) is not null)
            .OrderByDescending(entry => InputDates.Day(entry.Date), StringComparer.Ordinal).ThenBy(entry => entry.Address, StringComparer.Ordinal).Take(Most).ToList();
        var xml = new XmlText().Open("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.Language));
        xml.Leaf("title", title).Leaf("id", Id(settings, address));
        xml.Empty("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", settings.Href(address, address)));
        xml.Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", settings.Href(address, "")));
        xml.Leaf("subtitle", settings.Description).Leaf("updated", newest.Count == 0 ? Never : InputDates.Instant(newest[0].Date));
        xml.Open("author").Leaf("name", settings.Title).Close();
        xml.Leaf("rights", settings.Rights);
        foreach (var entry in newest)
        {
            Write(xml, settings, address, entry);
        }

        return xml.Close().Bytes();
    }

    private static void Write(XmlText xml, Settings settings, string feed, FeedEntry entry)
    {
        xml.Open("entry").Leaf("title", entry.Title).Leaf("id", Id(settings, entry.Address));
        xml.Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", settings.Href(feed, entry.Address)));
        xml.Leaf("updated", InputDates.Instant(entry.Date)).Leaf("published", InputDates.Instant(entry.Date));
        foreach (var author in entry.Authors)
        {
            xml.Open("author").Leaf("name", author).Close();
        }

        foreach (var category in entry.Categories)
        {
            xml.Empty("category", ("term", category));
        }

        xml.Leaf("summary", entry.Summary, ("type", "text")).Close();
    }

    /// <summary>The address for ever; where no host is known a name-based UUID of it (RFC 9562, version 8), just as lasting.</summary>
    private static string Id(Settings settings, string address)
    {
        if (settings.Absolute(address) is { } absolute)
        {
            return absolute;
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(settings.Title + "\n" + address)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
