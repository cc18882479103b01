using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>Where the bytes of a cached value are.</summary>
/// <param name="File">Name of the file in the cache folder.</param>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">Fingerprint of the bytes: a damaged value is treated as missing.</param>
internal readonly record struct CacheEntry(string File, long Offset, int Length, Fingerprint Hash);
