using StaticArchive.Caching;

namespace StaticArchive.IO;

/// <summary>What a writer of a site may do.</summary>
/// <param name="IsForced">Whether files that no build has put there may go.</param>
/// <param name="Progress">Is told how many files are done, from any thread.</param>
/// <param name="Cache">What the build before has left; null where it is not asked.</param>
public sealed record SiteWriterOptions(
    bool IsForced = false,
    Action<int>? Progress = null,
    DiskBuildCache? Cache = null
);
