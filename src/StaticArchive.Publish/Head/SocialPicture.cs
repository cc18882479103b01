using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>A picture that messengers and networks show beside a link.</summary>
/// <param name="Url">Address within the site.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="AlternativeText">What is seen on it, in words.</param>
internal sealed record SocialPicture(string Url, int Width, int Height, string AlternativeText)
{
    /// <summary>What is smaller is an icon or a sign in the text, and is not shown by networks.</summary>
    private const int SmallestSide = 200;

    /// <summary>The type by the name; networks show no drawings.</summary>
    public string? MediaType =>
        Url[(Url.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "png" => "image/png",
            "jpg" or "jpeg" => "image/jpeg",
            "gif" => "image/gif",
            "webp" => "image/webp",
            _ => null,
        };

    /// <summary>The first picture of a paper that is large enough; null for none.</summary>
    public static SocialPicture? FindFirst(SiteIndex site, Paper paper) =>
        site.DocumentsOf(paper)
            .Where(site.HasFullAccess)
            .OrderBy(document => document.Id == paper.MainDocument ? 0 : 1)
            .SelectMany(document => document.Blocks)
            .Where(block => block.Kind != BlockKind.Paratext)
            .SelectMany(block => block.Pictures)
            .Select(picture => new SocialPicture(
                SiteUrls.Picture(paper.Id, picture),
                picture.Width,
                picture.Height,
                picture.AlternativeText ?? paper.Title
            ))
            .FirstOrDefault(picture =>
                picture is { MediaType: not null, Width: >= SmallestSide, Height: >= SmallestSide }
            );
}
