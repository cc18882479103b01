using StaticArchive.Model;

namespace StaticArchive.Publish.Pages;

/// <summary>What every page shows.</summary>
internal sealed record SharedDependencies(
    Settings Settings,
    bool HasWorks,
    bool HasDates,
    bool HasAnnotations,
    IReadOnlyList<(int Order, string Navigation, string Slug)> Pages,
    IReadOnlyList<SourceFile> Styles
)
{
    public static SharedDependencies From(Archive archive) =>
        new(
            archive.Settings,
            archive.Works.Count > 0,
            archive.Events.Count + archive.DatedMentions.Count > 0,
            archive.Annotations.Count > 0,
            [.. archive.Pages.Select(page => (page.Order, page.Navigation, page.Slug))],
            archive.Styles
        );
}
