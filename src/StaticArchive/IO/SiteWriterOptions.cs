using StaticArchive.Caching;

namespace StaticArchive.IO;

/// <summary>How a site is written.</summary>
/// <param name="IsForced">Whether files may be deleted that no build has written.</param>
/// <param name="Progress">Called from any thread with the number of files done.</param>
/// <param name="Cache">The cache of the build; null for none.</param>
public sealed record SiteWriterOptions(
    bool IsForced = false,
    Action<int>? Progress = null,
    DiskBuildCache? Cache = null
);
