using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Models;

/// <summary>One annotation with its replies.</summary>
public sealed record AnnotationPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>The annotation.</summary>
    public required AnnotationModel Annotation { get; init; }

    /// <summary>The sentence it is about; null where it has lost its place.</summary>
    public required Passage? Passage { get; init; }

    /// <summary>Replies.</summary>
    public required IReadOnlyList<AnnotationModel> Replies { get; init; }

    /// <summary>Works it names.</summary>
    public required IReadOnlyList<PageLink> References { get; init; }

    /// <summary>Its file in the repository.</summary>
    public required string SourcePath { get; init; }
}
