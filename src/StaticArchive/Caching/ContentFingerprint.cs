using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>What a file of the site held when it was made.</summary>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">Their digest.</param>
public readonly record struct ContentFingerprint(long Length, Fingerprint Hash);
