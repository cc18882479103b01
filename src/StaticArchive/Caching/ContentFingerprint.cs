using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>What a file of the site contained when it was written.</summary>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">Fingerprint of the bytes.</param>
public readonly record struct ContentFingerprint(long Length, Fingerprint Hash);
