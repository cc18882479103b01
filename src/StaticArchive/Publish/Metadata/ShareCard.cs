using System.Globalization;
using System.Security.Cryptography;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>The picture that messengers and networks show beside a link: the archive's own, or none.</summary>
internal static class ShareCard
{
    /// <summary>From so many pixels on a wide picture is shown in its full width.</summary>
    private const int Large = 600;

    /// <summary>The file, as supplied, where there is one.</summary>
    public static IEnumerable<OutputFile> Files(Settings settings) =>
        settings.Card is { } card ? [new OutputFile(Address(card), () => card.File.Bytes)] : [];

    /// <summary>Tags with its address, its size and what is seen on it.</summary>
    public static IReadOnlyList<HeadMeta> Tags(Settings settings) => settings.Card is { } card && settings.Absolute(Address(card)) is { } address
        ?
        [
            new HeadMeta("og:image", address, IsProperty: true),
            new HeadMeta("og:image:type", card.MediaType, IsProperty: true),
            new HeadMeta("og:image:width", card.Width.ToString(CultureInfo.InvariantCulture), IsProperty: true),
            new HeadMeta("og:image:height", card.Height.ToString(CultureInfo.InvariantCulture), IsProperty: true),
            new HeadMeta("og:image:alt", settings.CardAlt ?? settings.Title, IsProperty: true),
            new HeadMeta("twitter:card", card.Width >= Large && card.Width >= card.Height * 3L / 2 ? "summary_large_image" : "summary"),
        ]
        : [];

    private static string Address(Picture card) =>
        $"assets/card.{Convert.ToHexStringLower(SHA256.HashData(card.File.Bytes.Span))[..10]}.{(card.MediaType == "image/png" ? "png" : "jpg")}";
}
