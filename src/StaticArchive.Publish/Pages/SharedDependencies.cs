using System.Security.Cryptography;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>What every page shows.</summary>
internal sealed record SharedDependencies(
    Settings Settings,
    bool HasWorks,
    bool HasEvents,
    bool HasFeed,
    bool HasAnnotations,
    bool HasDatedAnnotations,
    bool HasPeople,
    IReadOnlyList<(int Order, string Navigation, string Slug)> Pages,
    IReadOnlyList<SourceFile> Styles,
    IReadOnlyList<SourceFile> Templates,
    IReadOnlyList<(string Path, string Hash)> Pictures
)
{
    public static SharedDependencies From(Archive archive) =>
        new(
            archive.Settings,
            archive.Works.Count > 0,
            archive.Events.Count > 0,
            ContentDateResolver.HasDates(archive),
            archive.Annotations.Count > 0,
            ContentDateResolver.HasDatedAnnotations(archive),
            archive.Papers.Any(paper => paper.Item.Author.Count > 0),
            [.. archive.Pages.Select(page => (page.Order, page.Navigation, page.Slug))],
            archive.Styles,
            [.. archive.Theme.Templates.Select(template => template.File)],
            [
                .. archive
                    .Theme.Pictures.Append(archive.Theme.Logo)
                    .OfType<ThemePicture>()
                    .Select(picture => (picture.Path, Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span)))),
            ]
        );
}
