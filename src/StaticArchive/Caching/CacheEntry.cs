using System.Buffers.Binary;
using System.IO;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>Where a kept value stands.</summary>
/// <param name="Part">Name of the file.</param>
/// <param name="Offset">Where in it.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">Their digest: a value that was damaged is none.</param>
internal readonly record struct CacheEntry(string Part, long Offset, int Length, Fingerprint Hash);
