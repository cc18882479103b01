using StaticArchive.Model;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>All annotations.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Annotations">Annotations, the newest first.</param>
/// <param name="Papers">Papers that are annotated, with how many times.</param>
/// <param name="Authors">Who wrote them, with how many.</param>
/// <param name="Motivations">Motivations in use, with how many.</param>
/// <param name="Tags">Tags in use, with how many.</param>
public sealed record AnnotationListPageModel(
    PageLayoutModel PageLayout,
    IReadOnlyList<AnnotationModel> Annotations,
    IReadOnlyList<PageLink> Papers,
    IReadOnlyList<PageLink> Authors,
    IReadOnlyList<PageLink> Motivations,
    IReadOnlyList<PageLink> Tags
);
