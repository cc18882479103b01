using System.Globalization;
using System.Security.Cryptography;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>The picture that messengers and networks show beside a link: the archive's own, or none.</summary>
internal static class SocialCardBuilder
{
    /// <summary>From so many pixels on a wide picture is shown in its full width.</summary>
    private const int LargeImageWidth = 600;

    /// <summary>The file, as supplied, where there is one.</summary>
    public static IEnumerable<OutputFile> BuildFiles(Settings settings) =>
        settings.OpenGraphImage is { } card ? [new OutputFile(GetUrl(card), () => card.File.Bytes)] : [];

    /// <summary>Tags with its address, its size and what is seen on it.</summary>
    public static IReadOnlyList<MetaElement> BuildMetaElements(Settings settings) =>
        settings.OpenGraphImage is { } card && settings.ToAbsoluteUrl(GetUrl(card)) is { } address
            ?
            [
                new MetaElement("og:image", address, IsProperty: true),
                new MetaElement("og:image:type", card.MediaType, IsProperty: true),
                new MetaElement("og:image:width", card.Width.ToString(CultureInfo.InvariantCulture), IsProperty: true),
                new MetaElement(
                    "og:image:height",
                    card.Height.ToString(CultureInfo.InvariantCulture),
                    IsProperty: true
                ),
                new MetaElement("og:image:alt", settings.OpenGraphImageAlt ?? settings.Title, IsProperty: true),
                new MetaElement(
                    "twitter:card",
                    card.Width >= LargeImageWidth && card.Width >= card.Height * 3L / 2
                        ? "summary_large_image"
                        : "summary"
                ),
            ]
            : [new MetaElement("twitter:card", "summary")];

    private static string GetUrl(ImageFile card)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(card.File.Bytes.Span))[..10];
        return $"assets/card.{hash}.{(card.MediaType == "image/png" ? "png" : "jpg")}";
    }
}
