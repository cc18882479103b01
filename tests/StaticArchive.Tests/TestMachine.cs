using StaticArchive.IO;

namespace StaticArchive.Tests;

/// <summary>The machine that the tests run on, as caches know it.</summary>
internal static class TestMachine
{
    /// <summary>A cache for an archive of any size, sealed with a key of the tests' own.</summary>
    public static CacheOptions CacheOptions => new(Path.Combine(AppContext.BaseDirectory, "machine"), [], MinSize: 0);
}
