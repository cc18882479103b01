using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>A site as it was published.</summary>
/// <param name="Index">What is published, by id and by document.</param>
/// <param name="Files">All files but those of the search, in no order.</param>
/// <param name="SearchFiles">Files of the search, made when they are asked for.</param>
public sealed record PublishedSite(
    SiteIndex Index,
    IReadOnlyList<OutputFile> Files,
    Lazy<IReadOnlyList<OutputFile>> SearchFiles
);
