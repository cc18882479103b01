using System.Globalization;
using System.Security.Cryptography;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>The picture that messengers and networks show beside a link: the archive's, the paper's, or none.</summary>
internal static class SocialCardBuilder
{
    /// <summary>From so many pixels on a wide picture is shown in its full width.</summary>
    private const int LargeImageWidth = 600;

    /// <summary>The file, as supplied, where there is one.</summary>
    public static IEnumerable<OutputFile> BuildFiles(Settings settings) =>
        settings.OpenGraphImage is { } card ? [new OutputFile(GetUrl(card), () => card.File.Bytes)] : [];

    /// <summary>
    /// Tags with the address, the size and what is seen: of the archive's picture, which its people chose, else of the
    /// page's own.
    /// </summary>
    public static IReadOnlyList<MetaElement> BuildMetaElements(Settings settings, SocialPicture? ownPicture)
    {
        var picture = settings.OpenGraphImage is { } card
            ? new SocialPicture(GetUrl(card), card.Width, card.Height, settings.OpenGraphImageAlt ?? settings.Title)
            : ownPicture;
        return picture is not null && settings.ToAbsoluteUrl(picture.Url) is { } address
            ?
            [
                new MetaElement("og:image", address, IsProperty: true),
                new MetaElement("og:image:type", picture.MediaType!, IsProperty: true),
                new MetaElement("og:image:width", FormatLength(picture.Width), IsProperty: true),
                new MetaElement("og:image:height", FormatLength(picture.Height), IsProperty: true),
                new MetaElement("og:image:alt", picture.AlternativeText, IsProperty: true),
                new MetaElement("twitter:card", IsLarge(picture) ? "summary_large_image" : "summary"),
            ]
            : [new MetaElement("twitter:card", "summary")];
    }

    private static bool IsLarge(SocialPicture picture) =>
        picture.Width >= LargeImageWidth && picture.Width >= picture.Height * 3L / 2;

    private static string FormatLength(int length) => length.ToString(CultureInfo.InvariantCulture);

    private static string GetUrl(ImageFile card)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(card.File.Bytes.Span))[..10];
        return $"assets/card.{hash}.{(card.MediaType == "image/png" ? "png" : "jpg")}";
    }
}
