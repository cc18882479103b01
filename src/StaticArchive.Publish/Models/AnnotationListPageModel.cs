namespace StaticArchive.Publish.Models;

/// <summary>All annotations.</summary>
public sealed record AnnotationListPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>Annotations, the newest first.</summary>
    public required IReadOnlyList<AnnotationModel> Annotations { get; init; }

    /// <summary>Papers that are annotated, with how many times.</summary>
    public required IReadOnlyList<PageLink> Papers { get; init; }

    /// <summary>Who wrote them, with how many.</summary>
    public required IReadOnlyList<PageLink> Authors { get; init; }

    /// <summary>Motivations in use, with how many.</summary>
    public required IReadOnlyList<PageLink> Motivations { get; init; }

    /// <summary>Tags in use, with how many.</summary>
    public required IReadOnlyList<PageLink> Tags { get; init; }
}
