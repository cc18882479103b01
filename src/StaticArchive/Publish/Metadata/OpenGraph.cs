using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Exports.Formats;

namespace StaticArchive.Publish.Metadata;

/// <summary>Open Graph, by which links are shown in messages. Addresses are absolute or left out; a picture only where there is one.</summary>
internal static class OpenGraph
{
    /// <summary>So long may a description be.</summary>
    private const int Most = 200;

    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<HeadMeta> Of(Settings settings, PageSummary page, string type = "website") =>
        [.. new NamedText[]
        {
            new("og:title", page.Title),
            new("og:type", type),
            new("og:url", settings.Absolute(page.Address)),
            new("og:description", Short(page.Description)),
            new("og:site_name", settings.Title),
            new("og:locale", Locale(settings.Language)),
        }.Where(tag => !string.IsNullOrWhiteSpace(tag.Text)).Select(tag => new HeadMeta(tag.Name, tag.Text!, IsProperty: true)), .. ShareCard.Tags(settings)];

    /// <summary>At most 200 characters, cut between words.</summary>
    public static string Short(string text)
    {
        var line = OneLine.Of(text);
        if (line.Length <= Most)
        {
            return line;
        }

        var blank = line.LastIndexOf(' ', Most - 1);
        return line[..(blank > 0 ? blank : char.IsHighSurrogate(line[Most - 2]) ? Most - 2 : Most - 1)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary><c>en_GB</c> for <c>en-GB</c>; nothing without a region.</summary>
    private static string? Locale(string language) => language.Length == 5 && language[2] == '-' ? language[..2] + "_" + language[3..].ToUpperInvariant() : null;
}
