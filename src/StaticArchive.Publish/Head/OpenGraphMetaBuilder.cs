using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Open Graph, by which links are shown in messages. Addresses are absolute or left out; a picture only where there is
/// one.
/// </summary>
internal static class OpenGraphMetaBuilder
{
    /// <summary>So long may a description be.</summary>
    private const int MaxLength = 200;

    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<MetaElement> Build(
        Settings settings,
        PageSummary page,
        string type = "website",
        SocialPicture? picture = null
    ) =>
        [
            .. new MetadataField[]
            {
                new("og:title", page.Title),
                new("og:type", type),
                new("og:url", settings.ToAbsoluteUrl(page.Url)),
                new("og:description", Truncate(page.Description)),
                new("og:site_name", settings.Title),
                new("og:locale", ToLocale(settings.Language)),
            }
                .Where(tag => !string.IsNullOrWhiteSpace(tag.Value))
                .Select(tag => new MetaElement(tag.Name, tag.Value!, IsProperty: true)),
            .. SocialCardBuilder.BuildMetaElements(settings, picture),
        ];

    /// <summary>At most 200 characters, cut between words.</summary>
    public static string Truncate(string text)
    {
        var line = WhitespaceNormalizer.Normalize(text);
        if (line.Length <= MaxLength)
        {
            return line;
        }

        var blank = line.LastIndexOf(' ', MaxLength - 1);
        return line[
                ..(
                    blank > 0 ? blank
                    : char.IsHighSurrogate(line[MaxLength - 2]) ? MaxLength - 2
                    : MaxLength - 1
                )
            ]
                .TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary><c>en_GB</c> for <c>en-GB</c>; nothing without a region.</summary>
    private static string? ToLocale(string language) =>
        language.Length == 5 && language[2] == '-' ? language[..2] + "_" + language[3..].ToUpperInvariant() : null;
}
