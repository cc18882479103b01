using StaticArchive.Model;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>One annotation with its replies.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Annotation">The annotation.</param>
/// <param name="Passage">The sentence it is about; null where it has lost its place.</param>
/// <param name="Replies">Replies.</param>
/// <param name="References">Works it names.</param>
/// <param name="SourcePath">Its file in the repository.</param>
public sealed record AnnotationPageModel(
    PageLayoutModel PageLayout,
    AnnotationModel Annotation,
    Passage? Passage,
    IReadOnlyList<AnnotationModel> Replies,
    IReadOnlyList<PageLink> References,
    string SourcePath
);
